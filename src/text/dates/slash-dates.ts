import type { Range } from '../../model/edit.ts'
import { searchable } from '../searchable.ts'

/** `1/2/2024`: a day and a month in either order. */
export interface SlashDate extends Range {
  readonly year: number
  readonly parts: readonly [number, number]
}

/** The dates in digits of a text that do not say which number is the month. */
export function slashDates(text: string): readonly SlashDate[] {
  const plain = searchable(text)
  return [...plain.text.matchAll(pattern)].map((match) => ({
    ...plain.rangeOf(match.index, match.index + match[0].length),
    year: Number(match[3]),
    parts: [Number(match[1]), Number(match[2])],
  }))
}

const pattern = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/([12]\d{3})(?![\d/])/g
