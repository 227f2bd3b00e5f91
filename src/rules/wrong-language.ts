import { findMentions } from '../glossary/matcher.ts'
import { maskCodes, masked } from '../markdown/hybrid/mask-codes.ts'
import type { Problem } from '../model/finding.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { Segment } from '../model/segment.ts'
import { guessLanguage } from '../text/language.ts'
import { scriptShare } from '../text/script-share.ts'
import type { Rule, RuleContext, SourceContext } from './rule.ts'

/** Shorter Latin texts cannot be told apart reliably. */
const enoughLetters = 25
const margin = 0.1
const enoughShare = 0.3

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'error',
  summary: 'A text is in another language than its page',
  why:
    'Cards of three languages on one page, or an English paragraph in a Hindi article, tell the ' +
    'reader that nobody looked. Scripts are compared letter by letter; languages that share a ' +
    'script are told apart from 25 letters on.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '# Anxiety\n\nWat gebeurt er als je sertraline en alcohol combineert?\n',
      finds: 'Wat gebeurt er als je sertraline en alcohol combineert?',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask your doctor before you drink.',
      target: 'Please ask your doctor before you drink.',
      finds: 'Please ask your doctor before you drink.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor before you drink alcohol.',
      target: 'Please ask your own doctor before you drink any alcohol.',
      finds: 'Please ask your own doctor before you drink any alcohol.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'Names may stay in Latin letters.',
      source: 'Quitemate and Zoloft',
      target: 'Quitemate और Zoloft',
    },
    {
      verdict: 'right',
      locale: 'en',
      document: '# Anxiety\n\nWhat happens when you combine sertraline and alcohol?\n',
    },
  ],
  *unit(context) {
    const { unit, locale, sourceLocale } = context
    if (unit.target.trim() === unit.source.trim()) return
    const text = proseOf(unit.target, context)
    const found =
      foreignScript(text, locale) ??
      foreignLanguage(text, locale, [sourceLocale, ...context.locales])
    if (found !== undefined)
      yield problemOf({
        text: unit.target,
        found,
        wanted: locale,
        start: 0,
        end: unit.target.length,
      })
  },
  *source(context) {
    for (const run of foreignRuns(context)) yield run
  },
}

/** Neighbouring foreign segments are one card, and one problem. */
function* foreignRuns(context: SourceContext): Iterable<Problem> {
  let run: { found: Locale; text: string; start: number; end: number } | undefined
  for (const segment of context.segments) {
    const found = localeOfSegment(segment, context)
    if (run && run.found === found) run = { ...run, end: segment.end }
    else {
      if (run) yield problemOf({ ...run, wanted: context.locale })
      run =
        found === undefined
          ? undefined
          : { found, text: segment.text, start: segment.start, end: segment.end }
    }
  }
  if (run) yield problemOf({ ...run, wanted: context.locale })
}

function localeOfSegment(segment: Segment, context: SourceContext): Locale | undefined {
  const { locale, locales } = context
  const sources = context.segments.filter(({ text }) => text === segment.text)
  const known = sources.length === 1 ? context.localeOfTarget(segment.text) : undefined
  const text = proseOf(segment.text, context)
  return (
    foreignScript(text, locale, locales) ??
    foreignLanguage(text, locale, locales) ??
    (known === locale ? undefined : known)
  )
}

/** The text without codes and without names that are written alike everywhere. */
function proseOf(text: string, { brands, locale, knownWords }: RuleContext): string {
  let prose = maskCodes(text)
  for (const { start, end } of findMentions(prose, { locale, brands, known: knownWords }))
    prose = prose.slice(0, start) + masked.repeat(end - start) + prose.slice(end)
  return prose
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|\{\{[^}]*\}\}/g, ' ')
    .replaceAll(masked, ' ')
}

/** A locale, or a script, most letters of the text belong to though they should not. */
function foreignScript(
  text: string,
  wanted: Locale,
  others: readonly Locale[] = [],
): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const { script } = localeFacts(wanted)
  if (letters < 4 || scriptShare(text, script) >= enoughShare) return undefined
  // A few Latin letters in Hindi are a name or an acronym the glossary does not know.
  if (letters < 12 && scriptShare(text, 'Latn') > 0.9) return undefined
  const other = others.find((locale) => scriptShare(text, localeFacts(locale).script) > 0.5)
  return other ?? 'another script'
}

function foreignLanguage(
  text: string,
  wanted: Locale,
  others: readonly Locale[],
): Locale | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < enoughLetters) return undefined
  const { language, scores } = guessLanguage(text)
  const mine = scores[localeFacts(wanted).language] ?? 0
  return others.find((other) => {
    const facts = localeFacts(other)
    if (facts.language !== language || facts.language === localeFacts(wanted).language) return false
    return (scores[language] ?? 0) - mine > margin
  })
}

function problemOf(of: {
  readonly text: string
  readonly found: string
  readonly wanted: Locale
  readonly start: number
  readonly end: number
}): Problem {
  const found = of.found === 'another script' ? of.found : localeFacts(of.found).name
  return {
    message: `Unexpected ${found}, expected ${localeFacts(of.wanted).name}`,
    at: { start: of.start, end: of.end },
    actual: of.text,
    help: 'Translate it, or move it to the page of its own language.',
  }
}
