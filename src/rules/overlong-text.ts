import * as z from 'zod'
import { graphemes } from '../text/words.ts'
import type { Rule, UnitContext } from './rule.ts'

const settings = z.strictObject({
  /** Most characters of a front-matter value, by its path; `cards[].title` is every card's. */
  most: z.record(z.string(), z.int().positive()).default({}),
})

export const overlongText: Rule = {
  id: 'overlong-text',
  severity: 'error',
  mqm: 'Design and markup/Length',
  options: settings,
  summary: 'A text is longer than its place allows',
  why:
    'A title that a search page cuts off, or a button that breaks its layout, loses its end. The limit ' +
    'is given per front-matter value, `overlong-text: [error, { most: { title: 60 } }]`, or for one text ' +
    'in a note, `<!-- dragoman note: max-length: 40 -->`. Characters are counted as readers see them.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask your doctor',
      target: 'Vraag het aan uw eigen huisarts',
      key: 'title',
      options: { most: { title: 20 } },
      finds: 'en huisarts',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask',
      target: 'Danışmanlık',
      unit: { context: 'cards' },
      key: 'cards[2].title',
      options: { most: { 'cards[].title': 5 } },
      finds: 'manlık',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'Readers see three characters, in seven code units.',
      source: 'Ask',
      target: 'क्ष्मी ने',
      key: 'title',
      options: { most: { title: 5 } },
    },
    { verdict: 'right', locale: 'nl', source: 'Ask', target: 'Vragen', key: 'title' },
  ],
  *unit(context) {
    const { target } = context.unit
    const most = limitOf(context)
    if (most === undefined || target.length <= most) return
    const characters = graphemes(target)
    if (characters.length <= most) return
    yield {
      message: `Unexpected ${characters.length} characters, expected ${most} at most`,
      at: { start: characters.slice(0, most).join('').length, end: target.length },
      help: 'Say it shorter.',
    }
  },
}

function limitOf({ unit, segment, options }: UnitContext): number | undefined {
  const said = [segment?.note ?? '', ...unit.notes, ...unit.flags]
    .map((note) => /\bmax-length:\s*(\d+)/.exec(note)?.[1])
    .find((limit) => limit !== undefined)
  if (said !== undefined) return Number(said)
  const path = segment?.key?.replace(/\[\d+\]/g, '[]')
  return path === undefined ? undefined : settings.parse(options).most[path]
}
