import * as z from 'zod'
import { localeFacts } from '../model/locale.ts'
import { shorten } from '../text/shorten.ts'
import { leftBehind } from './prose/left-behind.ts'
import { sameWords } from './prose/same-words.ts'
import type { Rule, UnitContext } from './rule.ts'

/** Texts that may stay as they are. */
const accepted = z.strictObject({ allow: z.array(z.string()).default([]) })

export const untranslatedText: Rule = {
  id: 'untranslated-text',
  severity: 'error',
  mqm: 'Accuracy/Untranslated',
  options: accepted,
  summary: 'A translation is the source text, left as it was',
  why:
    'A button in another language than its page looks broken, and most such buttons are pressed ' +
    'less. Names, codes and numbers may stay, and so may loanwords in a language of the same script; ' +
    'a function word or a call to action may not. What may be a name is at most a warning. Texts ' +
    'that are the same in both languages can be listed: ' +
    '`untranslated-text: [error, { allow: [OK] }]`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read Article',
      target: 'Read Article',
      finds: 'Read Article',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      because: 'In another script even one word is enough.',
      source: 'Home',
      target: 'Home',
      finds: 'Home',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'Neither an arrow nor capitals translate a button.',
      source: 'Learn more',
      target: 'LEARN MORE →',
      finds: 'LEARN MORE →',
    },
    { verdict: 'right', locale: 'nl', source: 'Read Article', target: 'Lees het artikel' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Loanwords are the same in both languages.',
      source: 'Privacy & cookies',
      target: 'Privacy & cookies',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'People, measures, handles and files are named alike in every script.',
      source: 'Dr. Anna de Vries, @quitemate, 50 mg, package.json',
      target: 'Dr. Anna de Vries, @quitemate, 50 mg, package.json',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'Names, codes and numbers are not translated.',
      source: 'Quitemate (`npm run start`) 2024',
      target: 'Quitemate (`npm run start`) 2024',
    },
  ],
  *unit(context) {
    const { target, source } = context.unit
    if (!sameWords(target, source) || isAllowed(context)) return
    const verdict = leftBehind(target, context)
    if (verdict === 'no') return
    yield {
      message: `Unexpected source text \`${shorten(target)}\`, expected ${localeFacts(context.locale).name}`,
      at: { start: 0, end: target.length },
      actual: target,
      help:
        verdict === 'yes'
          ? 'Translate it, or allow it under `rules: untranslated-text:` in dragoman.yaml.'
          : 'Translate it, or add it to the glossary if it is a name.',
      ...(verdict === 'maybe' && { minor: true }),
    }
  },
}

function isAllowed({ unit, options }: UnitContext): boolean {
  return accepted.parse(options).allow.some((text) => sameWords(text, unit.target))
}
