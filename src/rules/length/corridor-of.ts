import { type Locale, localeFacts } from '../../model/locale.ts'
import { measuredRatios } from './measured-ratios.ts'

/** The least and the most a translation has of the length of its source. */
export interface Corridor {
  readonly least: number
  readonly most: number
}

/**
 * How much shorter and longer than its source a text may be: what was measured, a third wider on both
 * sides; for a language nobody measured, what its script makes likely.
 */
export function corridorOf(locale: Locale, sourceLocale: Locale): Corridor {
  const target = ratios(locale)
  const source = ratios(sourceLocale)
  const isMeasured = target.isMeasured && source.isMeasured
  const slack = isMeasured ? 1.3 : 1.6
  const [low, high] = target.range
  const [sourceLow, sourceHigh] = source.range
  // From another source than English the middle of its own ratio is taken out.
  const middle = Math.sqrt(sourceLow * sourceHigh)
  return { least: low / middle / slack, most: (high / middle) * slack }
}

function ratios(locale: Locale): {
  readonly range: readonly [number, number]
  readonly isMeasured: boolean
} {
  const { language, script } = localeFacts(locale)
  if (language === 'en') return { range: [1, 1], isMeasured: true }
  const range = measuredRatios[`${language}-${script}`] ?? measuredRatios[language]
  return range
    ? { range, isMeasured: true }
    : { range: byScript[script] ?? wide, isMeasured: false }
}

/** Scripts that write a syllable or a word with one character; all others write sounds. */
const byScript: Readonly<Record<string, readonly [number, number]>> = {
  Hans: [0.2, 0.65],
  Hant: [0.2, 0.65],
  Jpan: [0.3, 1],
  Kore: [0.35, 1],
  Thai: [0.5, 1.3],
  Khmr: [0.5, 1.4],
}
const wide: readonly [number, number] = [0.6, 1.7]
