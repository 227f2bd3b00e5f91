import type { Range } from '../model/edit.ts'
import type { Brand } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import { soundsOfName } from '../text/sound-of-name.ts'
import type { Sound } from '../text/sound.ts'
import { localeFacts } from '../model/locale.ts'
import { findMentions, findWith } from './find-mentions.ts'
import { maskAddresses } from './mask-addresses.ts'
import type { Mention, Query } from './mention.ts'
import type { SourceFacts } from './reading.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'

/** A brand that a translation mentions less often than the glossary wants. */
interface Dropped {
  readonly brand: Brand
  /** The preferred spelling in the locale. */
  readonly expected: string
  /** How often the source mentions it, and the translation does, rightly or not. */
  readonly need: number
  readonly have: number
  /** Where the source does. */
  readonly at: readonly Range[]
}

/** A brand that a translation mentions more often than its source. */
interface Surplus {
  readonly mention: Mention
  /** How often the source mentions it. */
  readonly need: number
  /** The brand of the source it was taken for, when that is missing. */
  readonly insteadOf?: Dropped
}

export interface Comparison {
  readonly wrong: readonly Mention[]
  /** Those that another brand stands for left out. */
  readonly dropped: readonly Dropped[]
  readonly surplus: readonly Surplus[]
  /** All mentions of source and target, right and wrong, in order. */
  readonly inSource: readonly Mention[]
  readonly inTarget: readonly Mention[]
}

/**
 * Compares the names of a translation with those of its source. Doubtful evidence counts only for
 * mentions the translation lacks, and a wrong mention is a mention: one fault is never reported twice.
 */
export function compareMentions(
  source: string,
  target: string,
  query: Query & { readonly sourceLocale: Locale },
): Comparison {
  const inSource = findMentions(source, { ...query, locale: query.sourceLocale }).filter(
    ({ doubtful }) => !doubtful,
  )
  const facts = readSource(source, query, inSource)
  const first = findWith(target, query, facts)
  const lacking = new Map(
    query.brands.flatMap((prepared) => {
      const lack = countRight(inSource, prepared) - count(first, prepared)
      return lack > 0 ? [[prepared, lack] as const] : []
    }),
  )
  const found = lacking.size ? findWith(target, query, { ...facts, lacking }) : first
  const all = { inSource, found, query }
  const dropped = query.brands.flatMap((prepared) => droppedOf(prepared, all))
  const surplus = swapped(
    query.brands.flatMap((prepared) => surplusOf(prepared, source, all)),
    dropped.filter(({ have }) => have === 0),
  )
  return {
    wrong: found.filter(({ kind }) => kind !== 'right'),
    dropped: dropped.filter((one) => surplus.every(({ insteadOf }) => insteadOf !== one)),
    surplus,
    inSource,
    inTarget: found,
  }
}

/** A name that is nowhere in the source, or more often than there where the counts must be equal. */
function surplusOf(
  prepared: PreparedBrand,
  source: string,
  { inSource, found }: Found,
): readonly Surplus[] {
  const { brand } = prepared
  if (brand.presence === 'off') return []
  const need = count(inSource, prepared)
  // In an address, in other capitals or in a longer word it is there all the same.
  if (need === 0 && source.toLowerCase().includes(brand.name.toLowerCase())) return []
  if (need > 0 && brand.presence !== 'equal') return []
  const mine = found.filter((mention) => mention.brand === brand)
  const said = mine.filter(({ kind, doubtful }) => kind === 'right' && !doubtful)
  const more = Math.max(0, mine.length - need)
  return said.slice(Math.max(0, said.length - more)).map((mention) => ({ mention, need }))
}

/** Joins each name too many with one that is missing, in order. */
function swapped(surplus: readonly Surplus[], missing: readonly Dropped[]): readonly Surplus[] {
  const names = surplus.filter(({ need }) => need === 0)
  return surplus.map((one) => {
    const insteadOf = missing[names.indexOf(one)]
    return names.includes(one) && insteadOf ? { ...one, insteadOf } : one
  })
}

interface Found {
  readonly inSource: readonly Mention[]
  readonly found: readonly Mention[]
  readonly query: Query
}

function droppedOf(prepared: PreparedBrand, { inSource, found, query }: Found): readonly Dropped[] {
  const { brand, forms } = prepared
  const at = inSource
    .filter((mention) => mention.brand === brand && mention.kind === 'right')
    .map(({ start, end }) => ({ start, end }))
  const have = count(found, prepared)
  const wanted = { required: Math.min(1, at.length), equal: at.length, off: 0 }[brand.presence]
  if (have >= wanted) return []
  const expected = forLocale(forms, query.locale)?.[0] ?? brand.name
  return [{ brand, expected, need: at.length, have, at }]
}

function count(mentions: readonly Mention[], { brand }: PreparedBrand): number {
  return mentions.filter((mention) => mention.brand === brand).length
}

function countRight(mentions: readonly Mention[], prepared: PreparedBrand): number {
  return count(
    mentions.filter(({ kind }) => kind === 'right'),
    prepared,
  )
}

function readSource(source: string, query: Query, mentions: readonly Mention[]): SourceFacts {
  const words = once(() =>
    [...maskAddresses(source, new Set()).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word),
  )
  const lower = once(() => new Set(words().map((word) => word.toLowerCase())))
  const foreign = localeFacts(query.locale).script !== 'Latn'
  return {
    mentioned: new Set(query.brands.filter((prepared) => count(mentions, prepared) > 0)),
    lacking: new Map(),
    words: lower,
    lowerWords: once(() => new Set(words().filter((word) => word === word.toLowerCase()))),
    rivals: once(() => (foreign ? rivalsAmong(lower(), query.brands) : [])),
  }
}

/** Most sources are never asked. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function rivalsAmong(
  words: ReadonlySet<string>,
  brands: readonly PreparedBrand[],
): readonly Sound[] {
  const own = new Set(
    brands.flatMap(({ key, words }) => [key, ...words.map((word) => word.toLowerCase())]),
  )
  return [...words]
    .filter((word) => /^[a-z]{4,16}$/.test(word) && !own.has(word))
    .flatMap((word) => soundsOfName(word).slice(0, 1))
}
