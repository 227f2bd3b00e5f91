import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { asciiDigits } from '../digits.ts'
import { perLocale } from '../../model/per-locale.ts'
import { readTimes, type TimeHit } from '../times.ts'
import { decimalReadings, numberStyle, scaled } from './decimal-readings.ts'
import { scaleAfter } from './scales.ts'
import { readingsBeside } from './surroundings.ts'

/** A number in a text: signs, units and percent signs are not part of it. */
export interface NumberHit extends Range {
  readonly text: string
  /** A canonical decimal such as `1234.5`; `2:55` for a time, `1.2.3` for a version. */
  readonly value: string
  /** All it means in its own locale: the value, another half of the day, a number without its scale. */
  readonly readings: readonly string[]
  /** What it would mean with the separators of other locales, as a translator may leave it. */
  readonly foreign: readonly string[]
  /** A word such as `million` after it is part of the value. */
  readonly isScaled: boolean
}

/** The numbers of a text, in its order; digits of any script. The parts of a range are two numbers. */
export function readNumbers(text: string, locale: Locale): readonly NumberHit[] {
  if (!/\p{Nd}/u.test(text)) return []
  const whole = [
    ...readTimes(text, locale).map((time) => timeNumber(time, locale)),
    ...[...text.matchAll(chineseDecade)].map(decadeNumber),
  ]
  const plain = [...text.matchAll(tokenOf(locale))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((token) => !whole.some((hit) => hit.start < token.end && token.start < hit.end))
    .flatMap((token) => numbersIn(text, token, locale))
  return [...whole, ...plain].toSorted((a, b) => a.start - b.start)
}

const tokenOf = perLocale((locale) => {
  const space = numberStyle(locale).group === ' ' ? ' ' : ''
  const grouped = String.raw`\p{Nd}{1,3}(?:[${space}\u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?`
  const solid = String.raw`\p{Nd}+(?:[.,'’٫٬．，]\p{Nd}+)*`
  return new RegExp(String.raw`(?<![\p{Nd}])(?:${grouped}|${solid})`, 'gu')
})

/** Numbers of a text that spaces part, read as one: `10 000` outside the languages that write so. */
export function joinedNumber(text: string, range: Range, locale: Locale): NumberHit {
  const digits = text.slice(range.start, range.end).replaceAll(' ', '')
  return numberHit(text, range, decimalReadings(digits, locale), locale)
}

function numbersIn(text: string, { start, end }: Range, locale: Locale): readonly NumberHit[] {
  const written = text.slice(start, end)
  const readings = decimalReadings(written, locale)
  if (readings.length) return [numberHit(text, { start, end }, readings, locale)]
  return [...written.matchAll(/\p{Nd}+/gu)].map((part) => {
    const from = start + part.index
    const range = { start: from, end: from + part[0].length }
    return numberHit(text, range, decimalReadings(part[0], locale), locale)
  })
}

function numberHit(
  text: string,
  { start, end }: Range,
  [value = '', ...foreign]: readonly string[],
  locale: Locale,
): NumberHit {
  const written = text.slice(start, end)
  const power = scaleAfter(text.slice(end, end + 20), locale)
  const isScaled = power > 0 && isDecimal(value)
  const large = isScaled ? scaled(value, power) : value
  const others = [
    value,
    ...pointTime(written),
    ...leadingPoint(text, start, written),
    ...readingsBeside(text, { start, end }),
  ]
  return {
    start,
    end,
    text: written,
    value: large,
    readings: [...new Set([large, ...others])],
    foreign,
    isScaled,
  }
}

function isDecimal(reading: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(reading)
}

/** `14.55` is also how Finns, Danes and many Germans write a time. */
function pointTime(written: string): readonly string[] {
  const match = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(written)
  return match ? [`${Number(match[1])}:${match[2]}`] : []
}

/** `.5` is 0.5 in English. */
function leadingPoint(text: string, start: number, written: string): readonly string[] {
  const isDecimalPart = /(?:^|[^\p{L}\p{Nd}.])\.$/u.test(text.slice(Math.max(0, start - 3), start))
  return isDecimalPart && /^\p{Nd}+$/u.test(written) ? [`0.${written}`.replace(/0+$/, '')] : []
}

function timeNumber(
  { start, end, text, hours, minute, stated }: TimeHit,
  locale: Locale,
): NumberHit {
  const minutes = String(minute).padStart(2, '0')
  const readings = hours.map((hour) => `${hour}:${minutes}`)
  // Two o'clock may be `2 PM`, `14:00` or `saat 14`; `8.30` may yet be a decimal.
  const whole = minute === 0 ? [...hours.map(String), String(stated)] : []
  const [decimal] = /\p{Nd}+\.\p{Nd}+/u.exec(text) ?? []
  const decimals = decimal === undefined ? [] : decimalReadings(decimal, locale)
  return {
    start,
    end,
    text,
    value: readings[0] ?? '',
    readings: [...new Set([...readings, ...whole, ...decimals])],
    foreign: [],
    isScaled: false,
  }
}

/** `20世纪90年代`: the nineties of the twentieth century. */
const chineseDecade = /(?<century>\p{Nd}{1,2})\s?世[纪紀]\s?(?<decade>\p{Nd}0)(?=\s?年代)/gu

function decadeNumber(match: RegExpExecArray): NumberHit {
  const { century = '', decade = '' } = match.groups ?? {}
  const value = `${Number(asciiDigits(century)) - 1}${asciiDigits(decade)}`
  const start = match.index
  const end = start + match[0].length
  return { start, end, text: match[0], value, readings: [value], foreign: [], isScaled: false }
}
