import { localeFacts } from '../model/locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const changedCapital: Rule = {
  id: 'changed-capital',
  severity: 'info',
  isOptIn: true,
  mqm: 'Linguistic conventions/Capitalisation',
  summary: 'A text begins with a capital where its source does not, or the other way round',
  why:
    'A label that begins small beside others that begin large looks unfinished. Languages differ ' +
    'in what they capitalise (German nouns, Dutch `’s Ochtends`), so the rule is for projects whose ' +
    'texts are sentences. Scripts without capitals, numbers and codes at the start are left out.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask your doctor.',
      target: 'vraag uw arts.',
      finds: 'v',
      fixed: 'Vraag uw arts.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The capital of Turkish `i` has a dot.',
      source: 'Drugs and you',
      target: 'ilaçlar ve siz',
      finds: 'i',
      fixed: 'İlaçlar ve siz',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'The Dutch `ij` is one letter.',
      source: 'Iron and you',
      target: 'ijzer en u',
      finds: 'ij',
      fixed: 'IJzer en u',
    },
    { verdict: 'right', locale: 'hi', source: 'Ask.', target: 'पूछें।' },
    { verdict: 'right', locale: 'de', source: 'rest and water', target: 'Ruhe und Wasser' },
  ],
  *unit({ unit: { source, target }, locale }) {
    const { language } = localeFacts(locale)
    const wanted = firstLetter(source)
    const found = firstLetter(target)
    if (!wanted || !found || wanted.isCapital === found.isCapital) return
    if (!wanted.isCapital && language === 'de') return
    const letter =
      language === 'nl' && /^ij/i.test(target.slice(found.at))
        ? target.slice(found.at, found.at + 2)
        : found.letter
    const expected = wanted.isCapital
      ? letter.toLocaleUpperCase(locale)
      : letter.toLocaleLowerCase(locale)
    const at = { start: found.at, end: found.at + letter.length }
    yield {
      message: `Unexpected \`${letter}\` at the start, expected \`${expected}\` as in the source`,
      at,
      actual: letter,
      expected,
      fix: { safety: wanted.isCapital ? 'safe' : 'unsafe', edits: [{ ...at, text: expected }] },
    }
  },
}

/** The letter a text begins with, when it has two cases. */
function firstLetter(text: string) {
  const match = /^[\s"'“”„«‘’¿¡([*_]*(\p{Lu}|\p{Ll})/u.exec(proseOnly(text))
  const [whole, letter] = match ?? []
  if (whole === undefined || letter === undefined) return undefined
  return { letter, at: whole.length - letter.length, isCapital: /\p{Lu}/u.test(letter) }
}
