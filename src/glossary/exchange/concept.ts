import type { Brand, Glossary, Term } from '../../model/glossary.ts'
import type { Locale } from '../../model/locale.ts'

/** One entry of a glossary, as every exchange format can say it. */
export interface Concept {
  readonly type: 'brand' | 'term'
  /** The name of a brand, or how the source writes a term. */
  readonly name: string
  readonly note?: string
  readonly spellings: readonly Spelling[]
  /** What the glossary says beyond spellings, as its file has it; defaults left out. */
  readonly settings: Readonly<Record<string, unknown>>
}

export interface Spelling {
  /** `*` is every locale. */
  readonly locale: Locale
  readonly text: string
  readonly status: Status
}

export const statuses = ['preferred', 'admitted', 'avoided'] as const

export type Status = (typeof statuses)[number]

/** All of a glossary: brands first, in order. */
export function conceptsOf({ brands, terms }: Glossary): readonly Concept[] {
  return [...brands.map(ofBrand), ...terms.map(ofTerm)]
}

/** What a glossary file says of a concept: a mapping under `brands:` or `terms:`. */
export function itemOf(concept: Concept): Readonly<Record<string, unknown>> {
  const { type, name, note, settings } = concept
  const listed = (status: Status) => byLocale(concept, status)
  if (type === 'term')
    return withoutEmpty({
      source: name,
      ...settings,
      use: listed('preferred'),
      admit: listed('admitted'),
      avoid: listed('avoided'),
      note,
    })
  const { '*': also, ...admitted } = listed('admitted')
  const { '*': more, ...forms } = listed('preferred')
  return withoutEmpty({
    name,
    ...settings,
    also: [...(also ?? []), ...(more ?? [])],
    forms: { ...admitted, ...forms },
    forbid: listed('avoided'),
  })
}

function ofBrand(brand: Brand): Concept {
  const { name, also, forms, forbid, place: _, ...rest } = brand
  return {
    type: 'brand',
    name,
    spellings: [
      ...also.map((text): Spelling => ({ locale: '*', text, status: 'admitted' })),
      ...spellingsOf(forms, 'preferred'),
      ...spellingsOf(forbid, 'avoided'),
    ],
    settings: withoutEmpty({
      ...rest,
      kind: rest.kind === 'product' ? undefined : rest.kind,
      case: rest.case === 'exact' ? undefined : rest.case,
      presence: rest.presence === 'required' ? undefined : rest.presence,
      keepInParentheses: rest.keepInParentheses || undefined,
    }),
  }
}

function ofTerm({ source, use, admit, avoid, note, ...rest }: Term): Concept {
  return {
    type: 'term',
    name: source,
    ...(note !== undefined && { note }),
    spellings: [
      ...spellingsOf(use, 'preferred'),
      ...spellingsOf(admit, 'admitted'),
      ...spellingsOf(avoid, 'avoided'),
    ],
    settings: withoutEmpty({
      stems: rest.stems,
      case: rest.case === 'any' ? undefined : rest.case,
    }),
  }
}

function spellingsOf(
  table: Readonly<Record<Locale, readonly string[]>>,
  status: Status,
): readonly Spelling[] {
  return Object.entries(table).flatMap(([locale, texts]) =>
    texts.map((text) => ({ locale, text, status })),
  )
}

function byLocale(
  { spellings }: Concept,
  status: Status,
): Readonly<Record<Locale, readonly string[]>> {
  const found = Map.groupBy(
    spellings.filter((spelling) => spelling.status === status),
    ({ locale }) => locale,
  )
  return Object.fromEntries(
    [...found].map(([locale, list]) => [locale, list.map(({ text }) => text)]),
  )
}

function withoutEmpty(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'object' && value !== null && !Object.keys(value).length),
    ),
  )
}
