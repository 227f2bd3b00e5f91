import type { Range } from '../../../model/edit.ts'
import { escapePattern } from '../../../text/escape-pattern.ts'

/** A quoted value in an info string; the range has no quotes. */
export interface MetaValue extends Range {
  readonly value: string
}

/**
 * The values of some keys in the first line of a fenced code block: `title="x"`, `title='x'`, also in
 * braces. `meta` is the same as Markdown reads it, escapes and character references decoded.
 */
export function metaValues(
  opening: string,
  meta: string,
  keys: readonly string[],
): readonly MetaValue[] {
  if (!keys.length) return []
  const written = quoted(opening, keys)
  const read = quoted(meta, keys)
  if (written.length !== read.length) return []
  return written.flatMap(({ start, end, value: raw }, index) => {
    const value = read[index]?.value
    // A quote that Markdown decodes ends the value for whoever reads it: where it ends is unknown.
    const isSure = !/\\["']|&(?:quot|apos|#0*3[49]|#[xX]0*2[27]);/.test(raw)
    return value?.trim() && isSure ? [{ start, end, value }] : []
  })
}

function quoted(text: string, keys: readonly string[]): readonly MetaValue[] {
  const names = keys.map(escapePattern).join('|')
  const pattern = new RegExp(`(?<=[\\s{,])(?:${names})\\s*=\\s*(?:"([^"\\n]*)"|'([^'\\n]*)')`, 'gu')
  return [...` ${text}`.matchAll(pattern)].map((match) => {
    const value = match[1] ?? match[2] ?? ''
    // The text is searched with a blank in front of it.
    const end = match.index + match[0].length - 2
    return { start: end - value.length, end, value }
  })
}

/**
 * A value in an info string (CommonMark 4.5): text with backslash escapes and character references; a
 * backtick may not stand in one after backticks. The quote itself has no spelling.
 */
export function spellMeta(value: string, fence: string, level: number): string {
  const careful = level >= 2 ? /[!#$%*+./:;<=>?@[\]^_`{|}~-]/g : fence === '`' ? /`/g : /(?!)/g
  return value
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|\w{2,32};)/g, '&amp;')
    .replace(careful, (character) => `&#${character.charCodeAt(0)};`)
}
