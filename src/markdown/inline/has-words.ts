import { withoutAddresses } from '../../text/addresses.ts'

/** Is there a letter outside URLs and addresses? */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(withoutAddresses(text))
}
