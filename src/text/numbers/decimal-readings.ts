import type { Locale } from '../../model/locale.ts'
import { asciiDigits } from '../digits.ts'
import { escapePattern } from '../escape-pattern.ts'
import { perLocale } from '../../model/per-locale.ts'

interface Style {
  readonly group: string
  readonly decimal: string
}

const foreign: readonly Style[] = [
  { group: ',', decimal: '.' },
  { group: '.', decimal: ',' },
  { group: ' ', decimal: ',' },
  { group: ' ', decimal: '.' },
  { group: "'", decimal: '.' },
  { group: "'", decimal: ',' },
  { group: '٬', decimal: '٫' },
]

/** How a locale separates thousands and decimals, as CLDR has it; spaces and apostrophes folded. */
export const numberStyle: (locale: Locale) => Style = perLocale((locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345_678.5)
  const value = (type: Intl.NumberFormatPartTypes) =>
    plainSeparators(parts.find((part) => part.type === type)?.value ?? '')
  return { group: value('group'), decimal: value('decimal') }
})

/**
 * The canonical decimals a written number may stand for, such as `1234.5`: first what it is in the
 * locale, then what it would be with the separators of others. A number in more than two parts that
 * no separators explain (1.2.3) stands for itself; none at all for what is several numbers.
 */
export function decimalReadings(written: string, locale: Locale): readonly string[] {
  const plain = plainSeparators(asciiDigits(written))
  const styles = [numberStyle(locale), ...foreign]
  const readings = new Set(styles.flatMap((style) => reading(plain, style) ?? []))
  if (!readings.size && /^\d+(?:\.\d+){2,}$/.test(plain) && !/\d{4}/.test(plain)) return [plain]
  return [...readings]
}

function plainSeparators(text: string): string {
  return text
    .replace(/[\s\u00A0\u2009\u202F]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('．', '.')
    .replaceAll('，', ',')
}

/** Groups of three, or of two and a last one of three as in India. */
function reading(plain: string, { group, decimal }: Style): string | undefined {
  const by = group ? escapePattern(group) : '(?!)'
  const whole = String.raw`\d+|\d{1,3}(?:${by}\d{3})+|\d{1,2}(?:${by}\d{2})+${by}\d{3}`
  const match = new RegExp(`^(${whole})(?:${escapePattern(decimal)}(\\d+))?$`).exec(plain)
  return match ? canonical(match[1]?.replaceAll(group, '') ?? '', match[2] ?? '') : undefined
}

/** A decimal times a power of ten. */
export function scaled(value: string, power: number): string {
  const [whole = '', fraction = ''] = value.split('.')
  const digits = fraction.padEnd(power, '0')
  return canonical(whole + digits.slice(0, power), digits.slice(power))
}

function canonical(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '')
  const rest = fraction.replace(/0+$/, '')
  return rest ? `${digits}.${rest}` : digits
}
