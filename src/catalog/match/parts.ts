import type { Locale } from '../../model/locale.ts'
import { perLocale } from '../../model/per-locale.ts'

const sentenceSegmenter: (locale: Locale) => Intl.Segmenter = perLocale(
  (locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }),
)

/** The sentences of a text (UAX #29 as the locale tailors it), without blanks around them. */
export function sentences(text: string, locale: Locale): readonly string[] {
  return Array.from(sentenceSegmenter(locale).segment(text), ({ segment }) =>
    segment.trim(),
  ).filter((sentence) => sentence !== '')
}

/** A text that became several, or several that became one: indexes of one list and of the other. */
export interface Regrouped {
  readonly whole: number
  readonly parts: readonly number[]
}

/**
 * Texts of which others are parts, whole sentences word for word and at least four fifths of it. With old
 * texts as wholes and new ones as parts these are splits; the other way round, merges. Each is used once.
 */
export function regrouped(
  wholes: readonly string[],
  parts: readonly string[],
  locale: Locale,
): readonly Regrouped[] {
  const owners = new Map<string, number>()
  const owned = wholes.map((text) => sentences(text, locale))
  for (const [whole, list] of owned.entries())
    for (const sentence of list.length > 1 ? list : [])
      if (!owners.has(sentence)) owners.set(sentence, whole)
  const byOwner = Map.groupBy(parts.keys(), (part) => {
    const text = parts[part] ?? ''
    const [first = ''] = owners.size ? sentences(text, locale) : []
    const owner = owners.get(first)
    const isPart = owner !== undefined && wholes[owner] !== text && wholes[owner]?.includes(text)
    return isPart ? owner : undefined
  })
  return [...byOwner].flatMap(([whole, members]): readonly Regrouped[] => {
    if (whole === undefined || members.length < 2) return []
    const text = wholes[whole] ?? ''
    const ordered = members.toSorted(
      (a, b) => text.indexOf(parts[a] ?? '') - text.indexOf(parts[b] ?? ''),
    )
    const covered = ordered.reduce((sum, part) => sum + (parts[part]?.length ?? 0), 0)
    return covered >= enough * text.length ? [{ whole, parts: ordered }] : []
  })
}

const enough = 0.8
