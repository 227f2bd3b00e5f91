/**
 * The blocks in which Unicode lets unassigned characters run from right to left (DerivedBidiClass):
 * every right-to-left script is in one of them.
 */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A text that cannot reorder what stands around it: one with right-to-left characters is wrapped in
 * FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9).
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
