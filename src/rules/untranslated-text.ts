import { findMentions } from '../glossary/matcher.ts'
import { maskCodes, masked } from '../markdown/hybrid/mask-codes.ts'
import { localeFacts } from '../model/locale.ts'
import { guessLanguage } from '../text/language.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule, UnitContext } from './rule.ts'

export const untranslatedText: Rule = {
  id: 'untranslated-text',
  severity: 'error',
  summary: 'A translation is the source text, left as it was',
  why:
    'A button in another language than its page looks broken, and most such buttons are pressed ' +
    'less. Names, codes and numbers may stay; words may not. Texts that are the same in both ' +
    'languages can be listed: `untranslated-text: [error, { allow: [OK] }]`.',
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
    { verdict: 'right', locale: 'nl', source: 'Read Article', target: 'Lees het artikel' },
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
    if (fold(target) !== fold(source) || isAllowed(context)) return
    if (!hasTranslatableWords(context)) return
    yield {
      message: `Unexpected source text \`${shorten(target)}\`, expected ${localeFacts(context.locale).name}`,
      at: { start: 0, end: target.length },
      actual: target,
      help: 'Translate it, or allow it under `rules: untranslated-text:` in dragoman.yaml.',
    }
  },
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function isAllowed({ unit, options }: UnitContext): boolean {
  const { allow } = options
  return (
    Array.isArray(allow) &&
    allow.some((text) => typeof text === 'string' && fold(text) === fold(unit.target))
  )
}

function hasTranslatableWords(context: UnitContext): boolean {
  const words = wordsIn(context)
  const sameScript = localeFacts(context.locale).script === localeFacts(context.sourceLocale).script
  if (!sameScript) return words.length > 0
  // One word can be the same in two languages that share a script; so can a person's name.
  if (words.length < 2) return false
  const known = words.filter((word) => context.knownWords.has(word.toLowerCase()))
  return (
    known.length * 2 >= words.length ||
    guessLanguage(words.join(' ')).language === localeFacts(context.sourceLocale).language
  )
}

/** Words of two letters or more outside codes, names of the glossary, URLs and acronyms. */
function wordsIn({ unit, brands, locale, knownWords }: UnitContext): readonly string[] {
  let text = maskCodes(unit.target)
  for (const { start, end } of findMentions(text, { locale, brands, known: knownWords }))
    text = text.slice(0, start) + masked.repeat(end - start) + text.slice(end)
  const bare = text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|\{\{[^}]*\}\}/g, ' ')
  const words = bare.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  return words.filter((word) => word !== word.toUpperCase() || word === word.toLowerCase())
}
