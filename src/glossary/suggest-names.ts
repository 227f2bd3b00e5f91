import { fold } from '../text/fold.ts'
import { tokens, type Token } from '../text/tokens.ts'
import { maskAddresses } from './mask-addresses.ts'

/** A text of the source, codes masked. */
export interface SourceText {
  readonly text: string
  /** Where it stands, for people: `content/page.md:12`. */
  readonly place: string
  /** Is it a title, where many words have capitals? */
  readonly isTitle: boolean
}

/** A probable name the glossary does not have. */
export interface SuggestedName {
  /** As it is written most often. */
  readonly name: string
  readonly count: number
  /** All the ways it is written, the most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[]
  /** The first places, at most three. */
  readonly places: readonly string[]
}

interface Asked {
  /** Names that are known, such as those of the glossary. */
  readonly known: readonly string[]
  readonly isWord?: ((word: string) => boolean) | undefined
  /** How often a name must be written; one the dictionary has as a word, twice more. */
  readonly least?: number
}

/**
 * Names a source probably has: words with a capital where a sentence does not ask for one, and words
 * with a capital inside, alone or several in a row. Words the texts have in lower case are none, nor
 * are identifiers such as `baseName`.
 */
export function suggestNames(
  texts: readonly SourceText[],
  { known, isWord, least = 2 }: Asked,
): readonly SuggestedName[] {
  const masked = texts.map((one) => ({ ...one, text: maskAddresses(one.text, new Set()) }))
  const lower = lowerWords(masked)
  const keys = new Set(known.map(keyOf))
  const isCommon = (word: string): boolean => lower.has(word.toLowerCase()) || calendar.has(word)
  const isOrdinary = (name: string): boolean =>
    tokens(name).every(({ text }) => isWord?.(text.toLowerCase()) ?? false)
  const found = new Map<string, Map<string, string[]>>()
  for (const { text, place, isTitle } of masked)
    for (const name of candidatesIn(text, { isTitle, isCommon })) {
      const key = keyOf(name)
      if (keys.has(key)) continue
      const forms = found.get(key) ?? new Map<string, string[]>()
      forms.set(name, [...(forms.get(name) ?? []), place])
      found.set(key, forms)
    }
  return [...found.values()]
    .map(suggestionOf)
    .filter(({ name, count }) => count >= (isOrdinary(name) ? least + 2 : least))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

interface Look {
  readonly isTitle: boolean
  readonly isCommon: (word: string) => boolean
}

function candidatesIn(text: string, look: Look): readonly string[] {
  const found: string[] = []
  let row: Token[] = []
  const words = tokens(text)
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const joins = row.length > 0 && before && isGap(text.slice(before.end, word.start))
    if (!joins) found.push(...nameOf(text, row, look))
    if (!joins) row = []
    if (/^\p{Lu}/u.test(word.text) || hasInnerCapital(word.text)) row.push(word)
    else {
      found.push(...nameOf(text, row, look))
      row = []
    }
  }
  return [...found, ...nameOf(text, row, look)]
}

/** A row of words with capitals, without the common ones at its ends. */
function nameOf(
  text: string,
  row: readonly Token[],
  { isTitle, isCommon }: Look,
): readonly string[] {
  const isName = (word: Token): boolean =>
    hasInnerCapital(word.text) ||
    (/^\p{Lu}.*\p{Ll}/u.test(word.text) &&
      !/^\p{Lu}+s$/u.test(word.text) &&
      word.text.length > 2 &&
      !isCommon(word.text))
  const first = row.findIndex(isName)
  const last = row.findLastIndex(isName)
  const [start, end] = [row[first], row[last]]
  if (!start || !end) return []
  const name = text.slice(start.start, end.end)
  const tells = row.slice(first, last + 1).some((word) => hasInnerCapital(word.text))
  const begins = first === 0 && beginsSentence(text, start.start)
  // A capital tells nothing in a title, or where a sentence begins.
  return !tells && (isTitle || (begins && last === first)) ? [] : [name]
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\u2026\n\uFFFC])["'\u201C\u2018(\s*_-]*$/.test(
    text.slice(Math.max(0, start - 8), start),
  )
}

function isGap(between: string): boolean {
  return between === ' ' || between === '-'
}

/** As in `GitHub` or `iPhone`; letters and a number do not count. */
function hasInnerCapital(word: string): boolean {
  return /^\p{Lu}.*\p{Ll}\p{Lu}|^\p{Ll}{1,3}\p{Lu}(?:\p{Ll}*|\p{Lu}*)$/u.test(word)
}

function lowerWords(texts: readonly SourceText[]): ReadonlySet<string> {
  const all = texts.flatMap(({ text }) => tokens(text).map((word) => word.text))
  return new Set(all.filter((word) => word === word.toLowerCase()))
}

function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}

function suggestionOf(forms: ReadonlyMap<string, readonly string[]>): SuggestedName {
  const counted = [...forms]
    .map(([text, places]) => ({ text, count: places.length }))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  const count = counted.reduce((sum, form) => sum + form.count, 0)
  const places = [...new Set([...forms.values()].flat())].slice(0, 3)
  return { name: counted[0]?.text ?? '', count, forms: counted, places }
}

/** Months, weekdays, languages and countries have capitals in English, and are no names to keep. */
const calendar: ReadonlySet<string> = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) => part({ month: 'long' }, month, 1)),
    ...Array.from({ length: 7 }, (_, day) => part({ weekday: 'long' }, 0, day + 1)),
    ...namesOf(
      'language',
      'en nl de fr es pt it tr hi ar fa he ja ko zh ru uk pl cs el sv da fi hu bn ta te ur vi id th',
    ),
    ...namesOf(
      'region',
      'US GB NL DE FR ES PT IT TR IN JP KR CN RU UA PL CZ GR SE DK FI HU BR CA AU EU',
    ),
  ].flatMap((name) => name.split(' ')),
)

function part(options: Intl.DateTimeFormatOptions, month: number, day: number): string {
  const date = new Date(Date.UTC(2024, month, day))
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date)
}

function namesOf(type: 'language' | 'region', codes: string): readonly string[] {
  const names = new Intl.DisplayNames('en', { type })
  return codes.split(' ').map((code) => names.of(code) ?? '')
}
