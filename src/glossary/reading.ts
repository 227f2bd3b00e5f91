import type { Range } from '../model/edit.ts'
import { localeFacts } from '../model/locale.ts'
import { foldCharacters, unfoldRange, type FoldedText } from '../text/fold-characters.ts'
import type { Sound } from '../text/sound.ts'
import { scriptOf, type Script } from '../text/scripts.ts'
import { tokens, type Token } from '../text/tokens.ts'
import { latinEndingsOf, type LatinEndings } from './latin-endings.ts'
import { maskAddresses } from './mask-addresses.ts'
import type { Mention, MentionKind, Query } from './mention.ts'
import { isOrdinaryWord } from './is-ordinary-word.ts'
import { nativeAffixesOf, type NativeAffixes } from './native-affixes.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'
import { mayBeginWithCapital } from './surroundings.ts'

/** What the source of a translation tells about it. */
export interface SourceFacts {
  readonly mentioned: ReadonlySet<PreparedBrand>
  /** How many mentions the translation lacks: there doubtful evidence is enough. */
  readonly lacking: ReadonlyMap<PreparedBrand, number>
  /** Its words in lower case. */
  readonly words: () => ReadonlySet<string>
  /** Words it writes in lower case itself. */
  readonly lowerWords: () => ReadonlySet<string>
  /** How its words sound: what sounds more like one of them is no brand. */
  readonly rivals: () => readonly Sound[]
}

/** A text made ready for the passes that look for names in it. */
export interface Reading {
  readonly text: string
  /** Compatibility characters and invisible ones resolved, then addresses masked. */
  readonly folded: FoldedText
  readonly tokens: readonly Token[]
  readonly query: Query
  /** What its locale is written in (ISO 15924). */
  readonly script: string
  readonly endings: LatinEndings
  readonly affixes: NativeAffixes
  readonly source: SourceFacts | undefined
}

/** A range of the folded text that a pass has explained: by a mention, or as none. */
export interface Claim extends Range {
  readonly mention?: Mention
}

/** Finds mentions beside the claims of the passes before. */
export type Pass = (reading: Reading, claims: readonly Claim[]) => readonly Claim[]

export function readText(text: string, query: Query, source?: SourceFacts): Reading {
  const { language, script } = localeFacts(query.locale)
  const characters = foldCharacters(text)
  const folded = { ...characters, text: maskAddresses(characters.text, namesIn(query)) }
  return {
    text,
    folded,
    tokens: tokens(folded.text),
    query,
    script,
    endings: latinEndingsOf(language),
    affixes: nativeAffixesOf(language),
    source,
  }
}

export function isFree(claims: readonly Claim[], { start, end }: Range): boolean {
  return claims.every((claim) => claim.end <= start || claim.start >= end)
}

export interface Finding extends Range {
  readonly prepared: PreparedBrand
  readonly kind: MentionKind
  /** When absent, the mention is right as it is. */
  readonly expected?: string
  /** Which right spelling it is, where that is another than the name. */
  readonly form?: string | undefined
  readonly safe?: boolean
}

/** The claim of a mention; its range is one of the folded text. */
export function claimMention(
  reading: Reading,
  { prepared, kind, expected, safe, form, ...at }: Finding,
): Claim {
  const range = unfoldRange(reading.folded, at)
  const text = reading.text.slice(range.start, range.end)
  const mention = {
    ...range,
    brand: prepared.brand,
    kind,
    text,
    ...(kind === 'right' && { form: form ?? prepared.brand.name }),
    expected: expected ?? text,
    safe: safe ?? false,
    doubtful:
      kind === 'right' &&
      isOrdinaryWord(reading, prepared, at) &&
      mayBeginWithCapital(reading, at) &&
      /^\p{Lu}/u.test(text),
  }
  return { start: at.start, end: at.end, mention }
}

/** What to write in a script: the first form approved for the locale in it, or else the name. */
export function spellingIn(
  reading: Reading,
  { forms, brand }: PreparedBrand,
  script: Script | undefined,
): string {
  const approved = forLocale(forms, reading.query.locale) ?? []
  if (script === 'Latin') return brand.name
  return approved.find((form) => scriptOf(form) === script) ?? brand.name
}

/** The names of the brands last asked for: they are the same for all texts of a catalog. */
const asked = new WeakMap<Query['brands'], Map<string, ReadonlySet<string>>>()

function namesIn({ brands, locale }: Query): ReadonlySet<string> {
  const known = asked.get(brands) ?? new Map<string, ReadonlySet<string>>()
  const names = known.get(locale) ?? listNames({ brands, locale })
  known.set(locale, names)
  asked.set(brands, known)
  return names
}

function listNames({ brands, locale }: Pick<Query, 'brands' | 'locale'>): ReadonlySet<string> {
  const names = brands.flatMap(({ name, also, forms }) => [
    name,
    ...also,
    ...(forLocale(forms, locale) ?? []),
  ])
  return new Set(names.map((name) => name.toLowerCase()))
}
