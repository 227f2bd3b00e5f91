import * as z from 'zod'
import type { Config, RuleSetting } from '../model/config.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale } from '../model/locale.ts'
import { readYaml, type YamlPath } from '../text/read-yaml.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'

const severity = z.enum(['off', 'info', 'warn', 'error'])
const ruleSetting = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])])
const list = z.union([z.array(z.string()), z.string().transform((one) => [one])])

const configSchema = z.strictObject({
  source: z.string().default('en'),
  locales: z.array(z.string()).default([]),
  content: list.default(['content/**/*.md']),
  catalogs: z.string().default('locales/{locale}/{path}.po'),
  templates: z.string().optional(),
  output: z.string().default('dist/{locale}/{path}{ext}'),
  glossary: z.string().optional(),
  labels: z.string().default('locales/{locale}/ui.json'),
  timezone: z.string().default('UTC'),
  frontMatter: z
    .strictObject({
      translate: list.default(['title', 'description']),
      equal: list.default([]),
    })
    .prefault({}),
  minimumCoverage: z.record(z.string(), z.number().min(0).max(100)).default({}),
  digits: z.record(z.string(), z.string()).default({}),
  wordsPerMinute: z.number().min(50).max(1000).default(200),
  rules: z.record(z.string(), ruleSetting).default({}),
  plugins: z.array(z.string()).default([]),
})

type Data = z.output<typeof configSchema>

/** The shape of `dragoman.yaml` as JSON Schema (2020-12), for editors. Every key is optional. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(configSchema, { io: 'input' })
}

export interface ParsedConfig {
  /** Absent when there is any problem. */
  readonly config?: Config
  readonly problems: readonly Problem[]
  /** Did the file name a glossary, so that a missing one is a mistake? */
  readonly namesGlossary: boolean
  readonly rangeOf: (path: YamlPath) => Range
}

/** Reads `dragoman.yaml`; an empty text gives the defaults. Every mistake is reported at its place. */
export function parseConfig(path: string, text: string, ruleIds: readonly string[]): ParsedConfig {
  const read = readYaml(text, configSchema)
  const { rangeOf } = read
  const data = read.data ?? validPart(read.values)
  const problems = [
    ...read.problems,
    ...localeProblems(data, rangeOf),
    ...patternProblems(data, rangeOf),
    ...ruleProblems(data, rangeOf, ruleIds),
    ...zoneProblems(data, rangeOf),
  ]
  const namesGlossary = data.glossary !== undefined
  if (problems.length) {
    const sorted = problems.toSorted((a, b) => a.at.start - b.at.start)
    return { problems: sorted, namesGlossary, rangeOf }
  }
  const config: Config = {
    ...data,
    path,
    source: canonicalLocale(data.source) ?? data.source,
    locales: data.locales.map((locale) => canonicalLocale(locale) ?? locale),
    templates: data.templates ?? templatesFor(data.catalogs),
    glossary: data.glossary ?? 'locales/glossary.yaml',
    rules: Object.fromEntries(
      Object.entries(data.rules).map(([id, given]) => [id, setting(given)]),
    ),
  }
  return { config, problems, namesGlossary, rangeOf }
}

/** All that has the right shape: what else is wrong with it is reported as well. */
function validPart(values: unknown): Data {
  const shapes: Readonly<Record<string, z.ZodType>> = configSchema.shape
  const fits = (key: string, value: unknown) => shapes[key]?.safeParse(value).success ?? false
  const valid = entriesOf(values).flatMap(([key, value]) => {
    if (fits(key, value)) return [[key, value] as const]
    const inside = entriesOf(value).filter((entry) => fits(key, Object.fromEntries([entry])))
    return inside.length ? [[key, Object.fromEntries(inside)] as const] : []
  })
  return configSchema.parse(Object.fromEntries(valid))
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMapping ? Object.entries(value) : []
}

// Weblate finds templates in a folder of that name beside the locales.
function templatesFor(catalogs: string): string {
  return catalogs.replace('{locale}', 'templates').replace(/\.po$/, '.pot')
}

function setting(given: z.output<typeof ruleSetting>): RuleSetting {
  if (typeof given === 'string') return { severity: given, options: {} }
  return { severity: given[0], options: given[1] }
}

type RangeOf = ParsedConfig['rangeOf']

function* localeProblems(data: Data, rangeOf: RangeOf): Iterable<Problem> {
  const named: { path: (string | number)[]; locale: string }[] = [
    { path: ['source'], locale: data.source },
    ...data.locales.map((locale, index) => ({ path: ['locales', index], locale })),
    ...(['minimumCoverage', 'digits'] as const).flatMap((key) =>
      Object.keys(data[key]).map((locale) => ({ path: [key, locale], locale })),
    ),
  ]
  for (const { path, locale } of named)
    if (canonicalLocale(locale) === undefined)
      yield {
        message: `Unexpected locale \`${locale}\`, expected a BCP 47 tag such as \`hi\` or \`pt-BR\``,
        at: rangeOf(path),
        actual: locale,
      }
  for (const [index, locale] of data.locales.entries())
    if (locale === data.source || data.locales.indexOf(locale) < index)
      yield {
        message: `Unexpected locale \`${locale}\`, expected each locale once and not the source`,
        at: rangeOf(['locales', index]),
        actual: locale,
      }
}

function* patternProblems(data: Data, rangeOf: RangeOf): Iterable<Problem> {
  const needed = {
    catalogs: ['{locale}', '{path}'],
    output: ['{locale}', '{path}'],
    labels: ['{locale}'],
  } as const
  for (const key of ['catalogs', 'output', 'labels'] as const)
    for (const part of needed[key])
      if (!data[key].includes(part))
        yield {
          message: `Missing \`${part}\`, expected it in the pattern \`${data[key]}\``,
          at: rangeOf([key]),
        }
  for (const key of ['catalogs', 'output', 'labels', 'glossary'] as const)
    if (leaves(data[key] ?? ''))
      yield {
        message: `Unexpected path \`${data[key] ?? ''}\`, expected one inside the project`,
        at: rangeOf([key]),
        help: 'Write it relative to the folder of the configuration, without `..`.',
      }
  for (const [index, glob] of data.content.entries()) {
    if (leaves(glob))
      yield {
        message: `Unexpected path \`${glob}\`, expected one inside the project`,
        at: rangeOf(['content', index]),
      }
    const folder = fixedPart(glob)
    const output = fixedPart(data.output)
    if (folder !== '' && (output === folder || output.startsWith(folder)))
      yield {
        message: `Unexpected output inside the content folder \`${shorten(folder)}\`, expected a folder of its own`,
        at: rangeOf(['output']),
        help: 'Choose an output such as `dist/{locale}/{path}{ext}`: built pages must not become content.',
      }
  }
}

function leaves(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes('..')
}

function* ruleProblems(data: Data, rangeOf: RangeOf, ids: readonly string[]): Iterable<Problem> {
  for (const id of Object.keys(data.rules)) {
    if (ids.includes(id)) continue
    const meant = closest(id, ids)
    yield {
      message: `Unexpected rule \`${id}\`, expected ${meant === undefined ? 'a known rule' : `\`${meant}\``}`,
      at: rangeOf(['rules', id]),
      actual: id,
      ...(meant !== undefined && { expected: meant }),
      help: `Write one of ${ids.map((known) => `\`${known}\``).join(', ')}.`,
    }
  }
}

function* zoneProblems(data: Data, rangeOf: RangeOf): Iterable<Problem> {
  try {
    Intl.DateTimeFormat('en', { timeZone: data.timezone })
  } catch {
    yield {
      message: `Unexpected time zone \`${data.timezone}\`, expected an IANA name such as \`Europe/London\``,
      at: rangeOf(['timezone']),
      actual: data.timezone,
    }
  }
  const systems = Intl.supportedValuesOf('numberingSystem')
  for (const [locale, system] of Object.entries(data.digits))
    if (!systems.includes(system))
      yield {
        message: `Unexpected digits \`${system}\`, expected a CLDR numbering system such as \`latn\` or \`deva\``,
        at: rangeOf(['digits', locale]),
        actual: system,
      }
}
