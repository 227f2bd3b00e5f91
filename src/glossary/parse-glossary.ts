import * as z from 'zod'
import type { Brand, Glossary, Inflection, Term } from '../model/glossary.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import { readYaml, type ReadYaml } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'

const spellings = z.union([z.array(z.string()), z.string().transform((one) => [one])])
const byLocale = z.record(z.string(), spellings)
const inflection = z.strictObject({
  compounds: z.boolean().optional(),
  forms: z.array(z.string()).optional(),
})
const policy = z.enum(['forbid', 'allow', 'require'])
const scope = z.enum(['title', 'body', 'front-matter', 'ui', 'alt'])

const brandSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['company', 'product', 'drug', 'person', 'standard']).default('product'),
  also: spellings.default([]),
  forms: byLocale.default({}),
  forbid: byLocale.default({}),
  case: z.enum(['exact', 'upper', 'any']).default('exact'),
  transliteration: z
    .union([policy, z.record(z.string(), policy)])
    .transform((given) => (typeof given === 'string' ? { '*': given } : given))
    .default({}),
  scope: z
    .union([z.array(scope), scope])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .default([]),
  keepInParentheses: z.boolean().default(false),
  presence: z.enum(['required', 'equal', 'off']).default('required'),
  pronunciations: spellings.default([]),
  inflection: z.record(z.string(), inflection).default({}),
  allow: spellings.default([]),
})
const termSchema = z.strictObject({
  source: z.string().min(1),
  use: byLocale.default({}),
  admit: byLocale.default({}),
  avoid: byLocale.default({}),
  stems: byLocale.default({}),
  case: z.enum(['exact', 'any']).default('any'),
  note: z.string().optional(),
})
const glossarySchema = z.strictObject({
  brands: z.array(brandSchema).default([]),
  terms: z.array(termSchema).default([]),
})
const listsSchema = z.object({
  brands: z.array(z.unknown()).catch([]),
  terms: z.array(z.unknown()).catch([]),
})

/** The shape of `locales/glossary.yaml` as JSON Schema (2020-12), for editors. */
export function glossaryJsonSchema(): unknown {
  return z.toJSONSchema(glossarySchema, { io: 'input' })
}

export interface ParsedGlossary {
  /** Empty when the file has a problem. */
  readonly glossary: Glossary
  /** Ranges are offsets in the file. */
  readonly problems: readonly Problem[]
}

/** Reads a glossary file; every mistake is reported at its place. */
export function parseGlossary(path: string, text: string): ParsedGlossary {
  const read = readYaml(text, glossarySchema)
  const valid = validItems(read.values)
  const problems = [
    ...read.problems,
    ...localeProblems(valid, read.rangeOf),
    ...conflicts(valid, read.rangeOf),
  ].toSorted((a, b) => a.at.start - b.at.start)
  if (!read.data) return { glossary: { path, brands: [], terms: [] }, problems }
  const brands = read.data.brands.map((brand, index): Brand => ({
    ...brand,
    name: brand.name.normalize('NFC'),
    forms: byCanonicalLocale(brand.forms),
    forbid: byCanonicalLocale(brand.forbid),
    inflection: byCanonicalLocale(inflections(brand.inflection)),
    transliteration: byCanonicalLocale(brand.transliteration),
    place: read.rangeOf(['brands', index]),
  }))
  const terms = read.data.terms.map(({ note, ...term }, index): Term => ({
    ...term,
    ...(note !== undefined && { note }),
    use: byCanonicalLocale(term.use),
    admit: byCanonicalLocale(term.admit),
    avoid: byCanonicalLocale(term.avoid),
    stems: byCanonicalLocale(term.stems),
    place: read.rangeOf(['terms', index]),
  }))
  return { glossary: { path, brands, terms }, problems }
}

/** A tag in canonical form; `*`, for all locales, as it is. */
function canonical(locale: string): string {
  return canonicalLocale(locale) ?? locale
}

function byCanonicalLocale<Value>(
  given: Readonly<Record<string, Value>>,
): Readonly<Record<Locale, Value>> {
  return Object.fromEntries(
    Object.entries(given).map(([locale, value]) => [canonical(locale), value]),
  )
}

function inflections(
  given: z.output<typeof brandSchema>['inflection'],
): Readonly<Record<string, Inflection>> {
  return Object.fromEntries(
    Object.entries(given).map(([locale, { compounds, forms }]) => [
      locale,
      { ...(compounds !== undefined && { compounds }), ...(forms && { forms }) },
    ]),
  )
}

/** Entries of the right shape and their indexes: what else is wrong with them is reported as well. */
interface ValidItems {
  readonly brands: readonly (readonly [index: number, brand: z.output<typeof brandSchema>])[]
  readonly terms: readonly (readonly [index: number, term: z.output<typeof termSchema>])[]
}

function validItems(values: unknown): ValidItems {
  const lists = listsSchema.safeParse(values).data ?? { brands: [], terms: [] }
  return { brands: validOf(lists.brands, brandSchema), terms: validOf(lists.terms, termSchema) }
}

function validOf<Schema extends z.ZodType>(
  items: readonly unknown[],
  schema: Schema,
): readonly (readonly [number, z.output<Schema>])[] {
  return items.flatMap((item, index) => {
    const parsed = schema.safeParse(item)
    return parsed.success ? [[index, parsed.data] as const] : []
  })
}

type RangeOf = ReadYaml<unknown>['rangeOf']

function* localeProblems(data: ValidItems, rangeOf: RangeOf): Iterable<Problem> {
  const groups = [
    ...data.brands.flatMap(([index, brand]) =>
      (['forms', 'forbid', 'inflection', 'transliteration'] as const).map((key) => ({
        path: ['brands', index, key],
        locales: Object.keys(brand[key]),
      })),
    ),
    ...data.terms.flatMap(([index, term]) =>
      (['use', 'admit', 'avoid', 'stems'] as const).map((key) => ({
        path: ['terms', index, key],
        locales: Object.keys(term[key]),
      })),
    ),
  ]
  for (const { path, locales } of groups)
    for (const [index, locale] of locales.entries()) {
      const isKnown = locale === '*' || canonicalLocale(locale) !== undefined
      const isFirst = locales.map(canonical).indexOf(canonical(locale)) === index
      if (isKnown && isFirst) continue
      const expected = isKnown ? 'each locale once' : 'a BCP 47 tag such as `hi` or `pt-BR`'
      yield {
        message: `Unexpected locale \`${shorten(locale, 30)}\`, expected ${expected}`,
        at: rangeOf([...path, locale]),
        actual: locale,
      }
    }
}

function* conflicts(data: ValidItems, rangeOf: RangeOf): Iterable<Problem> {
  const names = new Set<string>()
  for (const [index, brand] of data.brands) {
    const at = rangeOf(['brands', index, 'name'])
    if (names.has(brand.name))
      yield {
        message: `Unexpected second brand \`${shorten(brand.name)}\`, expected each name once`,
        at,
      }
    names.add(brand.name)
    const right = [brand.name, ...brand.also]
    const forms = byCanonicalLocale(brand.forms)
    for (const [locale, wrong] of Object.entries(brand.forbid))
      for (const form of wrong)
        if (right.includes(form) || forms[canonical(locale)]?.includes(form))
          yield {
            message: `Unexpected forbidden form \`${shorten(form, 30)}\`, expected no form that is also right`,
            at: rangeOf(['brands', index, 'forbid', locale]),
            actual: form,
          }
  }
  yield* termConflicts(data, rangeOf)
}

function* termConflicts(data: ValidItems, rangeOf: RangeOf): Iterable<Problem> {
  const sources = new Set<string>()
  for (const [index, term] of data.terms) {
    if (sources.has(term.source))
      yield {
        message: `Unexpected second term \`${shorten(term.source)}\`, expected each source once`,
        at: rangeOf(['terms', index, 'source']),
      }
    sources.add(term.source)
    const right = [byCanonicalLocale(term.use), byCanonicalLocale(term.admit)]
    for (const [locale, wrong] of Object.entries(term.avoid))
      for (const form of wrong)
        if (right.some((forms) => forms[canonical(locale)]?.includes(form)))
          yield {
            message: `Unexpected avoided form \`${shorten(form, 30)}\`, expected no form that is also right`,
            at: rangeOf(['terms', index, 'avoid', locale]),
            actual: form,
          }
  }
}
