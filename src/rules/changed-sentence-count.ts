import { localeFacts } from '../model/locale.ts'
import { perLocale } from '../model/per-locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const changedSentenceCount: Rule = {
  id: 'changed-sentence-count',
  severity: 'info',
  isOptIn: true,
  mqm: 'Accuracy/Omission',
  summary: 'A translation has more or fewer sentences than its source',
  why:
    'A sentence less may be one that was forgotten. Good translators split and join sentences, so the ' +
    'rule is for texts that must follow the source closely, such as terms and instructions. ' +
    'Languages that do not mark the end of a sentence are left out.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask your doctor. Rest. Drink water.',
      target: 'Vraag uw arts. Drink water.',
      finds: 'Vraag uw arts. Drink water.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Ask your doctor. Rest.',
      target: 'अपने डॉक्टर से पूछें। आराम करें।',
    },
    {
      verdict: 'right',
      locale: 'th',
      source: 'Ask your doctor. Rest.',
      target: 'ปรึกษาแพทย์ พักผ่อน',
    },
    { verdict: 'right', locale: 'tr', source: 'Ask. Rest.', target: 'Sorun. Dinlenin.' },
  ],
  *unit({ unit: { source, target }, locale, sourceLocale }) {
    if (/^(?:th|lo|km|my|bo|dz)$/.test(localeFacts(locale).language)) return
    const wanted = countSentences(source, sourceLocale)
    const found = countSentences(target, locale)
    if (wanted === found || (wanted < 2 && found < 2)) return
    yield {
      message: `Unexpected ${found} sentences, expected ${wanted} as in the source`,
      at: { start: 0, end: target.length },
      help: 'Look for a sentence that was left out or added.',
    }
  },
}

const segmenter = perLocale((locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }))

/** Sentences that have a word (UAX #29 as the locale tailors it). */
function countSentences(text: string, locale: string): number {
  let count = 0
  for (const { segment } of segmenter(locale).segment(proseOnly(text)))
    if (/[\p{L}\p{N}]/u.test(segment)) count++
  return count
}
