import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { readNumbers } from '../../text/numbers.ts'
import { searchKey } from '../../text/searchable.ts'
import { unitWords } from './unit-words.ts'

/** A number, and what it counts. The range is that of both. */
export interface Quantity extends Range {
  readonly values: readonly string[]
  /** Units the word may mean; empty when none is known. */
  readonly units: ReadonlySet<string>
  /** The word of the unit, as it is written. */
  readonly word: string
}

const none: ReadonlySet<string> = new Set()

/** The numbers of a text with the units beside them, in the words of the locale and in signs. */
export function readQuantities(text: string, locale: Locale): readonly Quantity[] {
  const { before, after, ids } = unitWords(locale)
  return readNumbers(text, locale).map(({ start, end, readings, foreign }) => {
    const following = text.slice(end, end + 30)
    const preceding = text.slice(Math.max(0, start - 3), start)
    const next = after.exec(searchKey(following))?.groups
    const last = before.exec(searchKey(preceding))?.groups
    const units = ids.get(next?.['long'] ?? next?.['short'] ?? last?.['word'] ?? '') ?? none
    const values = [...readings, ...foreign]
    if (!units.size) return { start, end, values, units, word: '' }
    const [shown = '', word = ''] = /^[\s-]*([^\s.,;:!?()।'’]+)/u.exec(following) ?? []
    if (next) return { start, end: end + shown.length, values, units, word }
    const sign = preceding.trimStart()
    return { start: start - sign.length, end, values, units, word: sign.trim() }
  })
}
