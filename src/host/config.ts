import * as z from 'zod'
import {
  changeClasses,
  changePolicies,
  type ChangePolicies,
  defaultPolicies,
} from '../model/change.ts'
import type { Config, HeadingIds, RuleSetting } from '../model/config.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import { plainMarkdown } from '../model/markdown.ts'
import { readYaml, type YamlPath } from '../text/read-yaml.ts'
import { configProblems } from './config-problems.ts'
import { dictionaryOf } from './dictionaries.ts'
import { allRules, type RuleSources } from './all-rules.ts'

const idMode = z.enum(['localized', 'pin'])
const severity = z.enum(['off', 'info', 'warn', 'error'])
const ruleSetting = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])])
const list = z.union([z.array(z.string()), z.string().transform((one) => [one])])
/** A path or pattern; a leading `./` says nothing, and would hide that two paths are one. */
const path = z.string().overwrite((text) => text.replace(/^(?:\.\/+)+/, ''))
const paths = z.union([z.array(path), path.transform((one) => [one])])

const configSchema = z.strictObject({
  source: z.string().default('en'),
  locales: z.array(z.string()).default([]),
  content: paths.default(['content/**/*.md', 'content/**/*.mdx']),
  catalogs: path.default('locales/{locale}/{path}.po'),
  archive: path.optional(),
  templates: path.optional(),
  output: path.default('dist/{locale}/{path}{ext}'),
  glossary: path.optional(),
  labels: path.default('locales/{locale}/ui.json'),
  timezone: z.string().default('UTC'),
  frontMatter: z
    .strictObject({
      translate: list.default(['title', 'description']),
      keep: list.default([]),
      equal: list.default([]),
    })
    .prefault({}),
  markdown: z
    .strictObject({
      dialects: list.default([]),
      attributes: list.default([...plainMarkdown.attributes]),
      components: z.record(z.string(), list).default({}),
      exports: list.default([]),
      shortcodes: z.record(z.string(), list).default({}),
      codeComments: list.default([]),
      codeMeta: list.default([]),
      mayAdd: z.record(z.string(), list).default({}),
    })
    .prefault({}),
  changes: z.partialRecord(z.enum(changeClasses), z.enum(changePolicies)).default({}),
  headingIds: z
    .union([
      idMode.transform((mode): HeadingIds => ({ mode })),
      z.strictObject({
        mode: idMode.default('localized'),
        slugger: z.string().optional(),
        syntax: z.string().optional(),
      }),
    ])
    .prefault('localized'),
  minimumCoverage: z.record(z.string(), z.number().min(0).max(100)).default({}),
  digits: z.record(z.string(), z.string()).default({}),
  wordsPerMinute: z.number().min(50).max(1000).default(200),
  rules: z.record(z.string(), ruleSetting).default({}),
  overrides: z
    .array(
      z.strictObject({
        files: paths.default([]),
        locales: list.default([]),
        rules: z.record(z.string(), ruleSetting),
      }),
    )
    .default([]),
  patterns: z
    .record(
      z.string(),
      z.strictObject({
        extends: z.enum(['existence', 'substitution']),
        severity: z.enum(['info', 'warn', 'error']).default('warn'),
        message: z.string().optional(),
        locales: list.default([]),
        tokens: list.default([]),
        swap: z.record(z.string(), z.string()).default({}),
        ignorecase: z.boolean().default(true),
        nonword: z.boolean().default(false),
        exceptions: list.default([]),
      }),
    )
    .default({}),
  plugins: list.default([]),
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
  /** Those given, and those of patterns and plugins. */
  readonly rules: readonly Rule[]
  /** Did the file name a glossary, so that a missing one is a mistake? */
  readonly namesGlossary: boolean
  readonly rangeOf: (path: YamlPath) => Range
}

/** Reads `dragoman.yaml`; an empty text gives the defaults. Every mistake is reported at its place. */
export function parseConfig(path: string, text: string, given: RuleSources): ParsedConfig {
  const read = readYaml(text, configSchema)
  const { rangeOf } = read
  const data = read.data ?? validPart(read.values)
  const { rules, problems: ofRules } = allRules(data, given, rangeOf)
  const problems = [...read.problems, ...ofRules, ...configProblems(data, { rangeOf, rules })]
  const namesGlossary = data.glossary !== undefined
  if (problems.length) {
    const sorted = problems.toSorted((a, b) => a.at.start - b.at.start)
    return { problems: sorted, rules, namesGlossary, rangeOf }
  }
  const config: Config = {
    ...data,
    path,
    source: canonical(data.source),
    locales: data.locales.map(canonical),
    minimumCoverage: byCanonicalLocale(data.minimumCoverage),
    digits: byCanonicalLocale(data.digits),
    changes: policies(data.changes, canonical(data.source)),
    archive: data.archive ?? archiveFor(data.catalogs),
    templates: data.templates ?? templatesFor(data.catalogs),
    glossary: data.glossary ?? 'locales/glossary.yaml',
    rules: settings(data.rules),
    overrides: data.overrides.map(({ files, locales, rules }) => ({
      files,
      locales: locales.map(canonical),
      rules: settings(rules),
    })),
  }
  return { config, problems, rules, namesGlossary, rangeOf }
}

/** All that has the right shape: what else is wrong with it is reported as well. */
function validPart(values: unknown): Data {
  const shapes = new Map<string, z.ZodType>(Object.entries(configSchema.shape))
  const fits = (key: string, value: unknown) => shapes.get(key)?.safeParse(value).success ?? false
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

function canonical(locale: string): Locale {
  return canonicalLocale(locale) ?? locale
}

function byCanonicalLocale<Value>(
  given: Readonly<Record<string, Value>>,
): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(
    Object.entries(given).map(([locale, value]) => [canonical(locale), value]),
  )
}

/** Without a dictionary a rare word cannot be told from a misspelt one: then a person looks. */
function policies(given: Data['changes'], source: Locale): ChangePolicies {
  const typo = isKnownLanguage(source) ? defaultPolicies.typo : 'review'
  return { ...defaultPolicies, typo, ...given }
}

function isKnownLanguage(source: Locale): boolean {
  return canonicalLocale(source) !== undefined && dictionaryOf(source) !== undefined
}

// No locale's name begins with `_`, so that no tool takes the folder for one.
function archiveFor(catalogs: string): string {
  return catalogs.replaceAll('{locale}', '_archive/{locale}')
}

// Weblate finds templates in a folder of that name beside the locales.
function templatesFor(catalogs: string): string {
  return catalogs.replaceAll('{locale}', 'templates').replace(/\.po$/, '.pot')
}

function settings(given: Data['rules']): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(Object.entries(given).map(([id, one]) => [id, setting(one)]))
}

function setting(given: z.output<typeof ruleSetting>): RuleSetting {
  if (typeof given === 'string') return { severity: given, options: {} }
  return { severity: given[0], options: given[1] }
}
