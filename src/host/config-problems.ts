import { dialectProblems } from './dialect-problems.ts'
import type { HeadingIds } from '../model/config.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale } from '../model/locale.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import { fixedPart } from '../text/fixed-part.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { headingIdProblems } from './heading-id-problems.ts'
import { languageProblems } from './language-problems.ts'
import { mayAddProblems } from './may-add-problems.ts'
import { type KnownRules, ruleProblems, type WrittenRules } from './rule-problems.ts'

/** What can be wrong in a configuration that has the right shape. */
interface ConfigData extends WrittenRules {
  readonly content: readonly string[]
  readonly catalogs: string
  readonly archive?: string | undefined
  readonly templates?: string | undefined
  readonly labels: string
  readonly output: string
  readonly glossary?: string | undefined
  readonly timezone: string
  readonly minimumCoverage: Readonly<Record<string, number>>
  readonly digits: Readonly<Record<string, string>>
  readonly headingIds: HeadingIds
  readonly markdown: {
    readonly dialects: readonly string[]
    readonly codeComments: readonly string[]
    readonly mayAdd: Readonly<Record<string, readonly string[]>>
  }
}

type RangeOf = (path: YamlPath) => Range

/** What is wrong with a configuration of the right shape. */
export function configProblems(
  data: ConfigData,
  given: { readonly rangeOf: RangeOf; readonly rules: KnownRules },
): readonly Problem[] {
  const { rangeOf, rules } = given
  return [
    ...tagProblems(data, rangeOf),
    ...repeatedLocales(data, rangeOf),
    ...strangeLocales(data, rangeOf),
    ...patternProblems(data, rangeOf),
    ...pathProblems(data, rangeOf),
    ...outputProblems(data, rangeOf),
    ...ruleProblems(data, rangeOf, rules),
    ...zoneProblems(data, rangeOf),
    ...digitsProblems(data, rangeOf),
    ...dialectProblems(data.markdown.dialects, rangeOf),
    ...headingIdProblems(data, rangeOf),
    ...languageProblems(data.markdown.codeComments, rangeOf),
    ...mayAddProblems(data, rangeOf),
  ]
}

/** Keys whose values are told by locale. */
const byLocale = ['minimumCoverage', 'digits'] as const

function* tagProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const named: readonly { readonly path: YamlPath; readonly locale: string }[] = [
    { path: ['source'], locale: data.source },
    ...data.locales.map((locale, index) => ({ path: ['locales', index], locale })),
    ...byLocale.flatMap((key) =>
      Object.keys(data[key]).map((locale) => ({ path: [key, locale], locale })),
    ),
  ]
  for (const { path, locale } of named)
    if (canonicalLocale(locale) === undefined)
      yield {
        message: `Unexpected locale \`${shorten(locale, 30)}\`, expected a BCP 47 tag such as \`hi\` or \`pt-BR\``,
        at: rangeOf(path),
        actual: locale,
      }
}

function* repeatedLocales(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const known = new Set([canonicalLocale(data.source) ?? data.source])
  for (const [index, locale] of data.locales.entries()) {
    const canonical = canonicalLocale(locale) ?? locale
    if (known.has(canonical))
      yield {
        message: `Unexpected locale \`${shorten(locale, 30)}\`, expected each locale once and not the source`,
        at: rangeOf(['locales', index]),
        actual: locale,
      }
    known.add(canonical)
  }
}

/** Settings for a locale the project does not have, or twice for one that it has, would do nothing. */
function* strangeLocales(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const locales = data.locales.map((locale) => canonicalLocale(locale) ?? locale)
  const source = canonicalLocale(data.source) ?? data.source
  // Pages of the source are complete, whatever is asked of them.
  const known = { minimumCoverage: locales, digits: [source, ...locales] }
  for (const key of byLocale) {
    const seen = new Set<string>()
    for (const locale of Object.keys(data[key])) {
      const canonical = canonicalLocale(locale)
      if (canonical === undefined) continue
      const isStrange = locales.length > 0 && !known[key].includes(canonical)
      if (isStrange || seen.has(canonical)) {
        const expected = isStrange ? 'one of the locales' : 'each locale once'
        yield {
          message: `Unexpected locale \`${shorten(locale, 30)}\` in \`${key}\`, expected ${expected}`,
          at: rangeOf([key, locale]),
          actual: locale,
          ...(isStrange && {
            help: `Write one of ${known[key].map((one) => `\`${one}\``).join(', ')}.`,
          }),
        }
      }
      seen.add(canonical)
    }
  }
}

/** What a pattern must hold, and how the files it names must end. */
const patterns = {
  catalogs: { parts: ['{locale}', '{path}'], endings: ['.po'] },
  archive: { parts: ['{locale}', '{path}'], endings: ['.po'] },
  templates: { parts: ['{path}'], endings: ['.pot', '.po'] },
  labels: { parts: ['{locale}'], endings: ['.json'] },
  output: { parts: ['{locale}', '{path}'], endings: [''] },
} as const

function* patternProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  for (const key of ['catalogs', 'archive', 'templates', 'labels', 'output'] as const) {
    const { parts, endings } = patterns[key]
    const pattern = data[key] ?? ''
    // No templates are a choice; the archive has a place of its own.
    if ((key === 'templates' || data[key] === undefined) && pattern === '') continue
    const at = rangeOf([key])
    for (const part of parts)
      if (!pattern.includes(part))
        yield {
          message: `Missing \`${part}\`, expected it in the pattern \`${shorten(pattern)}\``,
          at,
        }
    if (!endings.some((ending) => pattern.endsWith(ending)))
      yield {
        message: `Unexpected ${key} \`${shorten(pattern, 30)}\`, expected a name that ends in ${endings.map((one) => `\`${one}\``).join(' or ')}`,
        at,
        ...(key === 'catalogs' && {
          help: 'Use gettext: a JSON file has keys where a catalog has the source text.',
        }),
      }
  }
  const { templates } = data
  const taken = data.locales.find(
    (locale) => templates !== undefined && fillPattern(data.catalogs, { locale }) === templates,
  )
  if (taken !== undefined)
    yield {
      message: `Unexpected templates where the catalogs of \`${shorten(taken, 30)}\` are, expected a place of their own`,
      at: rangeOf(['templates']),
    }
}

function* pathProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const paths: readonly (readonly [path: YamlPath, text: string | undefined])[] = [
    ...(['catalogs', 'archive', 'templates', 'output', 'labels', 'glossary'] as const).map(
      (key) => [[key], data[key]] as const,
    ),
    ...data.content.map((glob, index) => [['content', index], glob] as const),
  ]
  for (const [path, text = ''] of paths)
    if (leaves(text))
      yield {
        message: `Unexpected path \`${shorten(text)}\`, expected one inside the project`,
        at: rangeOf(path),
        help: 'Write it relative to the folder of the project, without `..`.',
      }
}

function leaves(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes('..')
}

/** Built pages must never be found as content, nor content be taken for built pages. */
function* outputProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const output = fixedPart(data.output)
  const at = rangeOf(['output'])
  const help =
    'Choose one such as `dist/{locale}/{path}{ext}`: built pages must not become content.'
  if (output === '') {
    const message = `Unexpected output \`${shorten(data.output)}\`, expected one in a folder of its own`
    yield { message, at, help }
    return
  }
  const folders = data.content.map(fixedPart)
  const around = folders.find((folder) => folder !== '' && output.startsWith(folder))
  if (around !== undefined) {
    const message = `Unexpected output inside the content folder \`${shorten(around, 20)}\`, expected a folder of its own`
    yield { message, at, help }
    return
  }
  for (const [index, folder] of folders.entries())
    if (folder.startsWith(output))
      yield {
        message: `Unexpected content inside the output folder \`${shorten(output, 20)}\`, expected a folder of its own`,
        at: rangeOf(['content', index]),
        help: 'Move the content, or choose another `output`: built pages are no content.',
      }
}

function* zoneProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  try {
    Intl.DateTimeFormat('en', { timeZone: data.timezone })
  } catch {
    yield {
      message: `Unexpected time zone \`${shorten(data.timezone, 30)}\`, expected an IANA name such as \`Europe/London\``,
      at: rangeOf(['timezone']),
      actual: data.timezone,
    }
  }
}

function* digitsProblems(data: ConfigData, rangeOf: RangeOf): Iterable<Problem> {
  const systems = Intl.supportedValuesOf('numberingSystem')
  for (const [locale, system] of Object.entries(data.digits))
    if (!systems.includes(system))
      yield {
        message: `Unexpected digits \`${shorten(system, 20)}\`, expected a CLDR numbering system such as \`latn\` or \`deva\``,
        at: rangeOf(['digits', locale]),
        actual: system,
      }
}
