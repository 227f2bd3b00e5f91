import { plainMarkdown } from '../../../src/model/markdown.ts'
import { prepareBrands } from '../../../src/glossary/matcher.ts'
import { guessLanguage } from '../../../src/host/guess-language.ts'
import { blankUnit } from '../../../src/model/catalog.ts'
import type { Problem } from '../../../src/model/finding.ts'
import type { Locale } from '../../../src/model/locale.ts'
import { compareNames } from '../../../src/rules/compare-names.ts'
import { compareWords } from '../../../src/rules/words/compare-words.ts'
import type { Rule, RuleContext } from '../../../src/rules/rule.ts'
import { source as readSource } from '../../../src/stages/source.ts'
import { brand } from '../glossary/brand.ts'
import { indexOf } from './index-of.ts'

interface Options {
  readonly known?: readonly string[]
  readonly locales?: readonly Locale[]
  readonly sourceLocale?: Locale
  readonly allow?: readonly string[]
  readonly labels?: RuleContext['labels']
  readonly targets?: Readonly<Record<string, Locale>>
}

function contextFor(locale: Locale, options: Options): RuleContext {
  return {
    locale,
    sourceLocale: options.sourceLocale ?? 'en',
    locales: options.locales ?? ['hi', 'nl', 'tr'],
    brands: prepareBrands([brand('Quitemate'), brand('Zoloft', { kind: 'drug' })]),
    guessLanguage,
    terms: [],
    knownWords: new Set(options.known),
    labels: options.labels ?? {},
    wordsPerMinute: 200,
    options: options.allow ? { allow: options.allow } : {},
    index: indexOf({}),
  }
}

/** What a rule says of one unit. */
export function runUnit(
  rule: Rule,
  unit: { readonly locale: Locale; readonly source: string; readonly target: string },
  options: Options = {},
): readonly Problem[] {
  const context = contextFor(unit.locale, options)
  const problems = rule.unit?.({
    ...context,
    names: compareNames(unit, context),
    words: compareWords(unit, context),
    unit: {
      ...blankUnit(unit.source),
      target: unit.target,
      state: 'translated',
    },
    equal: [],
  })
  return [...(problems ?? [])]
}

/** What a rule says of one source document. */
export function runSource(
  rule: Rule,
  text: string,
  { locale = 'en', ...options }: Options & { readonly locale?: Locale } = {},
): readonly Problem[] {
  const file = { path: 'page.md', name: 'page', extension: '.md', text }
  const read = readSource(file, {
    source: locale,
    frontMatter: [],
    keep: [],
    markdown: plainMarkdown,
    timezone: 'UTC',
  })
  const problems = rule.source?.({
    ...contextFor(locale, { ...options, sourceLocale: locale }),
    ...read,
    document: 'page',
    text,
    localeOfTarget: (target) => options.targets?.[target],
    documents: new Set(['page']),
    regions: [],
  })
  return [...(problems ?? [])]
}
