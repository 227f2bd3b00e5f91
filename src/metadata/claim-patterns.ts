import { type Locale, localeFacts } from '../model/locale.ts'
import { anyOf, escapePattern } from '../text/escape-pattern.ts'
import { searchKey } from '../text/searchable.ts'
import { perLocale } from '../model/per-locale.ts'
import { countWords } from '../text/words.ts'
import { type ClaimPhrases, claimPhrases } from './claim-phrases.ts'

export type ClaimKind = 'reading-time' | 'words'

/** Finds one phrase in searchable text; the groups are `lead`, `about` and `count`. */
export interface ClaimPattern {
  readonly kind: ClaimKind
  readonly pattern: RegExp
}

/** The phrases of a locale's language and of its labels, as regular expressions with the flags `gu`. */
export function claimPatterns(
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): readonly ClaimPattern[] {
  const own = Object.entries(labels).flatMap(([key, label]): readonly ClaimPattern[] => {
    if (/^words(?:_|$)/.test(key)) return patternsOf('words', label, locale)
    // `{{count}} min` would take every duration on the page for its reading time.
    const isReadingTime = /^readingTime(?:_|$)/.test(key) && countWords(bare(label), locale) > 1
    return isReadingTime ? patternsOf('reading-time', label, locale) : []
  })
  return [...own, ...usualPatterns(locale)]
}

const usualPatterns = perLocale((locale): readonly ClaimPattern[] => {
  const { readingTime, words } = phrasesOf(locale)
  return [
    ...readingTime.flatMap((phrase) => patternsOf('reading-time', phrase, locale)),
    ...words.flatMap((phrase) => patternsOf('words', phrase, locale)),
  ]
})

function phrasesOf(locale: Locale): ClaimPhrases {
  return claimPhrases[localeFacts(locale).language] ?? { readingTime: [], words: [], about: [] }
}

function bare(template: string): string {
  return template.replace(placeholder, ' ')
}

const placeholder = /\{\{-?\s*count\s*\}\}/

const count = String.raw`\d{1,3}(?:[.,' ]\d{2,3})*(?!\d)|\d{1,6}`

function patternsOf(kind: ClaimKind, template: string, locale: Locale): readonly ClaimPattern[] {
  const [lead = '', tail, more] = searchKey(template).split(placeholder)
  if (tail === undefined || more !== undefined || !/\p{L}/u.test(lead + tail)) return []
  const about = anyOf(phrasesOf(locale).about.map(searchKey))
  const words = lead.replace(/[~≈:\s]+$/, '').trim()
  // A colon may follow any label: `Reading time: 4 minutes`.
  const start = words ? String.raw`${literal(words)}\s?:?\s*` : ''
  const edge = /^\p{L}/u.test(words) ? String.raw`(?<![\p{L}\p{M}])` : ''
  const approximately = String.raw`(?:[~≈±]\s?|${about}\s+)?`
  const end = /[\p{L}\p{M}]$/u.test(tail) ? String.raw`(?![\p{L}\p{M}])` : ''
  const number = `(?<![\\d.,])(?<count>${count})`
  const source = `${edge}(?<lead>${start})(?<about>${approximately})${number}${literal(tail)}${end}`
  return [{ kind, pattern: new RegExp(source, 'gu') }]
}

/** Spaces may be any, hyphens may be spaces, and abbreviations may lack their full stop. */
function literal(text: string): string {
  return text.replace(/[\s-]+|\.|[^\s.-]+/gu, (piece) => {
    if (piece === '.') return String.raw`\.?`
    return /^[\s-]/.test(piece) ? String.raw`[\s-]{1,3}` : escapePattern(piece)
  })
}
