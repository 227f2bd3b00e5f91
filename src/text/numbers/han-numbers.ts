import type { Locale } from '../../model/locale.ts'

const digits = '零一二三四五六七八九'
const small = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }))
const large = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }))
const run = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]+/gu
const half = /一半|半[分数數]|[过過]半/u

/** What the numerals of Chinese and Japanese words may stand for: `一万` is 10 000, `五割` 50 per cent. */
export function* hanNumbers(text: string, locale: Locale): Iterable<number> {
  if (!/^(?:zh|ja|yue)\b/.test(locale)) return
  if (half.test(text)) yield 0.5
  // `百分之` is `of a hundred`.
  const plain = text.replaceAll('百分之', '%')
  for (const match of plain.matchAll(run)) {
    const value = hanValue(match[0])
    yield value
    yield* hanShares(value, plain.charAt(match.index + match[0].length))
  }
}

/** Tenths, and in Chinese the part of the price that is left: `8折` is 20 per cent off. */
export function hanShares(value: number, unit: string): readonly number[] {
  if (unit === '割' || unit === '成') return [value * 10]
  if (unit !== '折') return []
  const left = value < 10 ? value * 10 : value
  return [left, 100 - left]
}

function hanValue(numeral: string): number {
  let total = 0
  let section = 0
  let ones = 0
  for (const char of numeral) {
    const power = large.get(char)
    const times = small.get(char)
    if (power) [total, section, ones] = [total + (section + ones || 1) * power, 0, 0]
    else if (times) [section, ones] = [section + (ones || 1) * times, 0]
    else ones = digitOf(char) + (ones ? ones * 10 : 0)
  }
  return total + section + ones
}

function digitOf(char: string): number {
  if (char === '两' || char === '兩') return 2
  return Math.max(0, digits.indexOf(char))
}
