import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Problem } from '../model/finding.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { asciiDigits, digitsLike } from '../text/digits.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import { numberStyle } from '../text/numbers/decimal-readings.ts'
import { hasUnit } from '../text/numbers/units.ts'
import { percentFormat } from './metadata/percent-format.ts'
import type { Rule, UnitContext } from './rule.ts'

export const wrongNumberFormat: Rule = {
  id: 'wrong-number-format',
  severity: 'warn',
  mqm: 'Locale conventions/Number format',
  summary: 'A number kept the separators or the percent sign of the source’s language',
  why:
    'To a Dutch reader `1,250` is one and a quarter. Separators and the place of the percent sign are ' +
    'CLDR’s. Only numbers written exactly as in the source are judged, and decimals only beside a unit, ' +
    'for versions and section numbers keep their full stop.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'We asked 1,250 people.',
      target: 'We vroegen het 1,250 mensen.',
      finds: '1,250',
      fixed: 'We vroegen het 1.250 mensen.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Take 2.5 mg.',
      target: '2.5 mg alın.',
      finds: '2.5',
      fixed: '2,5 mg alın.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'About 50–60% of all patients recover.',
      target: 'Hastaların 50–60%’ı iyileşir.',
      finds: '50–60%',
      fixed: 'Hastaların %50–60’ı iyileşir.',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Half of them, 50%, agree.',
      target: 'De helft, %50, is het ermee eens.',
      finds: '%50',
      fixed: 'De helft, 50%, is het ermee eens.',
    },
    { verdict: 'right', locale: 'hi', source: '1,250 people, 50%', target: '1,250 लोग, 50%' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'A version is no decimal.',
      source: 'Version 2.5 has 1,250 words.',
      target: 'Versie 2.5 heeft 1.250 woorden.',
    },
  ],
  *unit(context) {
    const { target } = context.unit
    if (!/\p{Nd}[.,]\p{Nd}|[%٪]/u.test(target)) return
    yield* separatorProblems(context)
    yield* percentProblems(context)
  },
}

function plain(text: string): string {
  return withoutAddresses(maskCodes(text))
}

function* separatorProblems({ unit, locale, sourceLocale }: UnitContext): Iterable<Problem> {
  const [theirs, own] = [numberStyle(sourceLocale), numberStyle(locale)]
  if (theirs.group === own.group && theirs.decimal === own.decimal) return
  const [source, target] = [plain(unit.source), plain(unit.target)]
  const inSource = new Set([...source.matchAll(numbersOf(theirs))].map(([text]) => text))
  for (const { 0: actual, index: start, groups = {} } of target.matchAll(numbersOf(theirs))) {
    const end = start + actual.length
    const { whole = '', fraction = '' } = groups
    const isGrouped = whole.includes(theirs.group)
    const isWrong =
      (isGrouped && theirs.group !== own.group) ||
      (fraction !== '' && theirs.decimal !== own.decimal && hasUnit(target, { start, end }))
    // A conversion such as `%6.2f` only looks like a number.
    const isConversion = target.charAt(start - 1) === '%' && /[A-Za-z]/.test(target.charAt(end))
    if (!isWrong || isConversion || !inSource.has(actual)) continue
    const value = `${asciiDigits(whole).replaceAll(theirs.group, '')}.${asciiDigits(fraction)}`
    const format = new Intl.NumberFormat(locale, {
      numberingSystem: 'latn',
      useGrouping: isGrouped,
      minimumFractionDigits: fraction.length,
      maximumFractionDigits: fraction.length,
    })
    const expected = digitsLike(format.format(Number(value)), actual)
    if (expected !== actual) yield problem({ actual, expected, start }, locale)
  }
}

interface Style {
  readonly group: string
  readonly decimal: string
}

/** Numbers with separators of a style, none of them part of a longer code, date or list. */
function numbersOf({ group, decimal }: Style): RegExp {
  const [by, point] = [group, decimal].map(escapePattern)
  const whole = String.raw`\p{Nd}{1,3}(?:${by}\p{Nd}{3})+|\p{Nd}+(?=${point}\p{Nd})`
  return new RegExp(
    String.raw`(?<![\p{L}\p{Nd}.,:/_#{-])(?<whole>${whole})(?:${point}(?<fraction>\p{Nd}+))?(?!\p{Nd}|[.,:/]\p{Nd}|_)`,
    'gu',
  )
}

const amount = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?[–-]\s?\p{Nd}+(?:[.,]\p{Nd}+)*)?`
const after = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}.,%٪/]|[%٪]\s)(?<amount>${amount})[\s\u00A0\u202F]?(?<sign>[%٪])(?![\p{L}\p{Nd}%(]|\.\p{Nd})`,
  'gu',
)
const before = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}%٪])(?<sign>[%٪])[\s\u00A0]?(?<amount>${amount})(?![\p{L}\p{Nd}%])`,
  'gu',
)

/** Percent signs on the side where the source has them and the locale has not. */
function* percentProblems({ unit, locale, sourceLocale }: UnitContext): Iterable<Problem> {
  const { isBefore, space } = percentFormat(locale)
  if (!/[%٪]/.test(unit.source)) return
  const target = plain(unit.target)
  const inSource = [
    ...plain(unit.source).matchAll(percentFormat(sourceLocale).isBefore ? before : after),
  ].map(({ groups }) => digitsOf(groups?.['amount']))
  for (const { 0: actual, index: start, groups = {} } of target.matchAll(
    isBefore ? after : before,
  )) {
    const { amount = '', sign = '' } = groups
    // What has a sign on either side belongs to something else.
    if (!inSource.includes(digitsOf(amount)) || /[%٪]/.test(target.charAt(start + actual.length)))
      continue
    const expected = isBefore ? sign + space + amount : amount + space + sign
    yield problem({ actual, expected, start }, locale)
  }
}

function digitsOf(amount = ''): string {
  return asciiDigits(amount).replace(/\D+/g, ' ')
}

function problem(
  found: { readonly actual: string; readonly expected: string; readonly start: number },
  locale: Locale,
): Problem {
  const { actual, expected, start } = found
  const at = { start, end: start + actual.length }
  return {
    message: `Unexpected \`${actual}\`, expected \`${expected}\` as numbers are written in ${localeFacts(locale).name}`,
    at,
    actual,
    expected,
    fix: { safety: 'safe', edits: [{ ...at, text: expected }] },
  }
}
