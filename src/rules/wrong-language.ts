import type { Problem } from '../model/finding.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { Segment } from '../model/segment.ts'
import { writtenIn } from '../text/written-in.ts'
import { foreignProse } from './prose/foreign-prose.ts'
import { proseOf } from './prose/prose-of.ts'
import { proseWords } from './prose/prose-words.ts'
import { sameWords } from './prose/same-words.ts'
import type { Rule, SourceContext } from './rule.ts'

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  severity: 'error',
  mqm: 'Accuracy/Untranslated',
  summary: 'A text is in another language than its page',
  why:
    'Cards of three languages on one page, or an English paragraph in a Hindi article, tell the ' +
    'reader that nobody looked. Scripts are compared word by word; names, acronyms and terms of the ' +
    'source count for nobody. Languages that share a script are told apart by their letters and ' +
    'function words together, so that loanwords and names are not mistaken for a language.',
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
      verdict: 'wrong',
      locale: 'zh-CN',
      source: 'Learn how to use this feature.',
      target: 'Please read how this feature works.',
      finds: 'Please read how this feature works.',
    },
    {
      verdict: 'right',
      locale: 'zh-CN',
      because: 'One name may have more letters than the words around it.',
      source: 'Get it on Google Play',
      target: '从 Google Play 下载',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Loanwords are no English: not one function word is.',
      source: 'Online coaching, podcasts and webinars',
      target: 'Online coaching, podcasts en webinars',
    },
    {
      verdict: 'right',
      locale: 'en',
      because: 'People have names from everywhere.',
      document: '# Authors\n\nBessel van der Kolk, Jan de Vries\n',
    },
    {
      verdict: 'right',
      locale: 'en',
      document: '# Anxiety\n\nWhat happens when you combine sertraline and alcohol?\n',
    },
  ],
  *unit(context) {
    const { unit, locale, locales, sourceLocale } = context
    const around = { wanted: locale, others: [sourceLocale, ...locales], source: unit.source }
    const found = foreignProse(unit.target, context, around)
    // What is left of the source as it was, is untranslated.
    if (found === undefined || sameWords(unit.target, unit.source)) return
    yield problemOf({ found, text: unit.target, start: 0, end: unit.target.length }, locale)
  },
  *source(context) {
    for (const run of foreignRuns(context)) yield run
  },
}

/** Neighbouring foreign segments are one card, and one problem. */
function* foreignRuns(context: SourceContext): Iterable<Problem> {
  const { segments, locale } = context
  const counts = new Map<string, number>()
  for (const { text } of segments) counts.set(text, (counts.get(text) ?? 0) + 1)
  let run: { found: string; text: string; start: number; end: number } | undefined
  for (const segment of segments) {
    const isOnce = counts.get(segment.text) === 1
    const found = foreignSegment(segment, isOnce, context)
    if (run && run.found === found) {
      run = { ...run, end: segment.end }
      continue
    }
    if (run) yield problemOf(run, locale)
    const { text, start, end } = segment
    run = found === undefined ? undefined : { found, text, start, end }
  }
  if (run) yield problemOf(run, locale)
}

function foreignSegment(
  { text }: Segment,
  isOnce: boolean,
  context: SourceContext,
): string | undefined {
  const { locale, locales } = context
  const found = foreignProse(text, context, { wanted: locale, others: locales, source: '' })
  if (found !== undefined) return found
  const known = isOnce ? context.localeOfTarget(text) : undefined
  return known === undefined || known === locale || !mayBeIn(known, text, context)
    ? undefined
    : localeFacts(known).name
}

/** Names, codes and paths are in catalogs of every locale; words in its script, and more than one, are a text. */
function mayBeIn(known: Locale, text: string, context: SourceContext): boolean {
  const prose = proseOf(text, context).text
  const { script } = localeFacts(known)
  return writtenIn(prose, script) && proseWords(prose, known).length > 1
}

function problemOf(
  of: Readonly<Record<'found' | 'text', string> & Record<'start' | 'end', number>>,
  wanted: Locale,
): Problem {
  return {
    message: `Unexpected ${of.found}, expected ${localeFacts(wanted).name}`,
    at: { start: of.start, end: of.end },
    actual: of.text,
    help: 'Translate it, or move it to the page of its own language.',
  }
}
