import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'
import { addresses } from '../../text/addresses.ts'

/**
 * A hybrid text in which all that no language punctuates is U+FFFC, unit by unit: codes, addresses,
 * placeholders, file names and options. Every rule asks for the same texts, so they are kept for a while.
 */
export function proseOnly(text: string): string {
  const known = last.get(text)
  if (known !== undefined) return known
  const made = maskTechnical(maskCodes(text))
  if (last.size >= kept) last.clear()
  last.set(text, made)
  return made
}

/** About the texts of a large project, both sides. */
const kept = 20_000
const last = new Map<string, string>()

function maskTechnical(text: string): string {
  let out = text
  if (/@|:\/\/|www\./i.test(out))
    for (const { start, end } of addresses(out)) {
      const { length } = withoutEnd(out.slice(start, end))
      out = out.slice(0, start) + masked.repeat(length) + out.slice(start + length)
    }
  for (const [sign, pattern] of technical)
    if (sign.test(out)) out = out.replace(pattern, (found) => masked.repeat(found.length))
  return out
}

/** Without what closes the bracket or quotation around an address, or ends its sentence (GFM 6.9). */
function withoutEnd(address: string): string {
  const closed = /["'”’»\]]/.exec(address)?.index ?? address.length
  const balanced = address.includes('(') ? address.length : address.indexOf(')')
  return address
    .slice(0, Math.min(closed, balanced < 0 ? address.length : balanced))
    .replace(/[)},.;:!?*_]{1,9}$/, '')
}

/** A sign each pattern needs, which is quicker to look for, and the pattern. */
const technical: readonly (readonly [RegExp, RegExp])[] = [
  [/\{/, /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[^{}\s]*\}/g],
  [
    /%/,
    /%(?:\d{1,2}\$)?(?:\(\w{1,40}\))?[-+#]{0,3}[\d*]{0,4}(?:\.[\d*]{1,4})?[hlLqjzt]{0,2}[a-zA-Z](?![a-z])|%%/g,
  ],
  [
    /\.\w/,
    /(?<![\p{L}\p{N}_./~@-])(?:[\w~@-]+\/)*[\w-]+(?:\.[\w-]+)*\.[a-z][a-z\d]*(?![\p{L}\p{N}])/gu,
  ],
  [/(?<![^\s\uFFFC])\.[a-z]/, /(?<![^\s\uFFFC])\.[a-z][\w./-]*/g],
  [/-/, /(?<!\S)--?[A-Za-z][\w-]*(?:=\S*)?/g],
  [/::|->|=>|:=/, /(?<!\w)\w{0,60}(?:::|->|=>|:=)+\w*/g],
]
