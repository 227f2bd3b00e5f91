import { masked } from '../markdown/hybrid/mask-codes.ts'
import { readClaims } from '../metadata/claims.ts'
import type { Locale } from '../model/locale.ts'
import { readDates } from '../text/dates.ts'
import type { RuleContext } from './rule.ts'

/** The text with dates and typed facts masked: those are compared by what they mean, not digit by digit. */
export function withoutClaims(text: string, locale: Locale, context: RuleContext): string {
  const ranges = [...readDates(text, locale), ...readClaims(text, locale, context.labels[locale])]
  let out = text
  for (const { start, end } of ranges)
    out = out.slice(0, start) + masked.repeat(end - start) + out.slice(end)
  return out
}
