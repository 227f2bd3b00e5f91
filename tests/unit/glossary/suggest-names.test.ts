import { expect, test } from 'vitest'
import { suggestNames } from '../../../src/glossary/suggest-names.ts'

const texts = [
  ['Getting Started With Lumevia', true],
  ['The lamp Lumevia glows. Lumevia is a lamp; ask the Lumevia team on Monday.', false],
  ['We build with GitHub and with Github Actions, and GitHub again.', false],
  ['Ask Jane Calder, or write to Jane Calder in Dutch. Lamps glow. Lamps!', false],
  ['Set baseName, call LumeviaLight() and open Lumevia.config.js.', false],
  ['APIs and URLs, SSRIs; the Rust book, the Rust team.', false],
  ['We know Quitemate and Quitemate.', false],
] as const

const isWord = (word: string) => word === 'rust'

test('names, how they are written and where', () => {
  const given = texts.map(([text, isTitle], index) => ({
    text,
    isTitle,
    place: `page.md:${index + 1}`,
  }))
  expect(suggestNames(given, { known: ['Quitemate'], isWord })).toEqual([
    {
      name: 'GitHub',
      count: 2,
      forms: [{ text: 'GitHub', count: 2 }],
      places: ['page.md:3'],
    },
    {
      name: 'Jane Calder',
      count: 2,
      forms: [{ text: 'Jane Calder', count: 2 }],
      places: ['page.md:4'],
    },
    {
      name: 'Lumevia',
      count: 2,
      forms: [{ text: 'Lumevia', count: 2 }],
      places: ['page.md:2'],
    },
  ])
})
