import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { readNumbers } from '../../text/numbers.ts'

/** A number and the sign or symbol of what it counts. The range is the symbol's. */
export interface Measure extends Range {
  /** The number, a canonical decimal. */
  readonly value: string
  /** The symbol in one spelling: `µg` for `mcg`, `L` for `l`. */
  readonly unit: string
  readonly text: string
}

// Symbols of SI and of computing, percent and currency signs: the same in every language that uses them.
// Those of one letter that are also words or suffixes (`m`, `s`) are left out.
const symbols =
  'µg μg mcg mg g kg ml mL cl dl l L mm cm km °C °F ℃ ℉ kB KB MB GB TB KiB MiB GiB TiB Hz kHz MHz GHz kW kWh kcal kJ ms % ‰ € £ ₹ ₺ $'
    .split(' ')
    .toSorted((a, b) => b.length - a.length)

const spellings: Readonly<Record<string, string>> = {
  μg: 'µg',
  mcg: 'µg',
  mL: 'ml',
  l: 'L',
  KB: 'kB',
  '℃': '°C',
  '℉': '°F',
  '٪': '%',
}

const anySymbol = symbols.map((symbol) => symbol.replace('$', String.raw`\$`)).join('|')
const afterNumber = new RegExp(
  String.raw`^[\s\u00A0\u202F-]?(${anySymbol}|٪)(?![\p{L}\p{M}\p{Nd}/²³])`,
  'u',
)
const beforeNumber = /(?<![\p{L}\p{Nd}])([%٪€£₹₺$])[\s\u00A0]?$/u
const maybe = new RegExp(
  String.raw`\p{Nd}[\s\u00A0\u202F-]?(?:${anySymbol}|٪)|[%٪€£₹₺$][\s\u00A0]?\p{Nd}`,
  'u',
)

/** Can a text have any measure at all? A quick look before its codes are masked. */
export function mayMeasure(text: string): boolean {
  return maybe.test(text)
}

/** The numbers of a text that have a symbol; mask codes and addresses first. */
export function measuresIn(text: string, locale: Locale): readonly Measure[] {
  if (!mayMeasure(text)) return []
  return readNumbers(text, locale).flatMap(({ start, end, value, isScaled }) => {
    // `$3 million` is not `3 $`.
    if (isScaled) return []
    const next = afterNumber.exec(text.slice(end, end + 8))
    const lead = beforeNumber.exec(text.slice(Math.max(0, start - 3), start))
    const [whole = '', symbol = ''] = next ?? lead ?? []
    if (!symbol) return []
    const from = next ? end + whole.length - symbol.length : start - whole.length
    const unit = spellings[symbol] ?? symbol
    return [{ start: from, end: from + symbol.length, value, unit, text: symbol }]
  })
}
