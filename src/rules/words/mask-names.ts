import { findMentions, maskAddresses } from '../../glossary/matcher.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'
import type { RuleContext } from '../rule.ts'

/** The text with codes, addresses and the names of brands masked: what is left are words. */
export function maskNames(
  text: string,
  { locale, brands, knownWords: known, isWord }: Omit<RuleContext, 'options'>,
): string {
  const plain = maskCodes(text)
  const found = findMentions(plain, { locale, brands, known, isWord })
  return found.reduce(
    (now, { start, end }) => now.slice(0, start) + masked.repeat(end - start) + now.slice(end),
    maskAddresses(plain, new Set()),
  )
}
