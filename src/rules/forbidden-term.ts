import { type AvoidedTerm, findAvoided } from '../glossary/matcher.ts'
import type { Problem } from '../model/finding.ts'
import { locate } from '../model/trace.ts'
import { shorten } from '../text/shorten.ts'
import { maskNames } from './words/mask-names.ts'
import type { Rule } from './rule.ts'

export const forbiddenTerm: Rule = {
  id: 'forbidden-term',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent with terminology resource',
  summary: 'A word is used that the glossary says to avoid',
  why:
    'A psychiatrist is no therapist, and what was agreed on is what readers search for. In a ' +
    'translation the word counts only where the source has the term it should not stand for, and ' +
    'inflected as the language inflects it.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask your therapist.',
      target: 'अपने मनोचिकित्सकों से पूछें।',
      finds: 'मनोचिकित्सकों',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'What the therapist said',
      target: 'Psikiyatrın söylediği',
      finds: 'Psikiyatrın',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      because: 'The source can use such a word as well.',
      document: 'Signs of a burn-out\n',
      finds: 'burn-out',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'Here the psychiatrist is one.',
      source: 'Your therapist and your psychiatrist',
      target: 'Terapistiniz ve psikiyatrınız',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Nothing in the source stands for the term.',
      source: 'The candle has burned down.',
      target: 'De kaars is opgebrand.',
    },
  ],
  *unit({ unit, words }) {
    for (const found of words().avoided) yield problemOf(unit.target, found)
  },
  *source(context) {
    if (!context.terms.length) return
    for (const { text, trace } of context.segments)
      for (const found of findAvoided(maskNames(text, context), context))
        yield problemOf(text, found, locate(trace, found))
  },
}

function problemOf(text: string, found: AvoidedTerm, at: Problem['at'] = found): Problem {
  const { term, expected, isPlain } = found
  const actual = text.slice(found.start, found.end)
  const wanted = expected === undefined ? undefined : likeWritten(expected, actual)
  const named =
    wanted === undefined
      ? `another word for \`${shorten(term.source, 30)}\``
      : `\`${shorten(wanted, 30)}\``
  return {
    message: `Unexpected \`${shorten(actual, 30)}\`, expected ${named}`,
    at: { start: at.start, end: at.end },
    actual,
    ...(wanted !== undefined && { expected: wanted }),
    ...(isPlain && wanted !== undefined
      ? { fix: { safety: 'unsafe', edits: [{ start: at.start, end: at.end, text: wanted }] } }
      : { help: `Use ${named} here, in the form the sentence asks for.` }),
  }
}

/** With a capital where there was one. */
function likeWritten(expected: string, actual: string): string {
  if (!/^\p{Lu}\P{Lu}/u.test(actual)) return expected
  const [first = ''] = expected
  return first.toUpperCase() + expected.slice(first.length)
}
