import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'

/** What of a unit's text a reader sees, in one line: without codes, as titles are shown. */
export function spoken(text: string): string {
  return maskCodes(text).replaceAll(masked, '').replace(/\s+/g, ' ').trim()
}
