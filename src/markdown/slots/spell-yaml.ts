/** How a scalar was written in the source. */
export interface YamlStyle {
  /** The scalar as written, quotes or block header included. */
  readonly token: string
  readonly type: string
  /** Inside `[…]` or `{…}`. */
  readonly inFlow: boolean
}

/**
 * A value as a YAML scalar in the style of the one it replaces; in double quotes when that style
 * cannot hold it, and always at level 1 and above. Safe for YAML 1.1 and 1.2 readers.
 */
export function spellYaml(value: string, style: YamlStyle, level: number): string {
  const tail = /(?:\r\n|\n|\r)$/.exec(style.token)?.[0] ?? ''
  if (style.type === 'BLOCK_LITERAL' || style.type === 'BLOCK_FOLDED')
    return (
      (level === 0 && spellBlock(value, style)) || doubleQuoted(value) + headerComment(style) + tail
    )
  if (level > 0 || style.type === 'QUOTE_DOUBLE') return doubleQuoted(value)
  if (style.type === 'PLAIN' && isPlain(value, style.inFlow)) return value
  return hasControls(value) ? doubleQuoted(value) : `'${value.replaceAll("'", "''")}'`
}

// YAML 1.2.2, 8.1: the header (indicator, indent, chomping) and the indent of the source are kept.
function spellBlock(value: string, { token, type }: YamlStyle): string | undefined {
  const match = /^([|>][^\r\n]*(\r\n|\n|\r))((?:[ \t]*(?:\r\n|\n|\r))*)( +)/.exec(token)
  const [, header, eol = '\n', , indent] = match ?? []
  if (header === undefined || indent === undefined) return undefined
  if (/^\s|[ \t]$|\n[ \t]|\t|\r/m.test(value.trimEnd()) || hasControls(value.replaceAll('\n', '')))
    return undefined
  const trail = /(?:\r\n|\n|\r)[\s]*$/.exec(token)?.[0] ?? eol
  const between = type === 'BLOCK_FOLDED' ? eol + eol : eol
  const lines = value.replace(/\n+$/, '').split('\n')
  return header + lines.map((line) => (line ? indent + line : '')).join(between) + trail
}

/** A comment beside the indicator of a block scalar (YAML 1.2.2, 8.1.1) is the author's, and stays. */
function headerComment({ token }: YamlStyle): string {
  return /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(token)?.[1] ?? ''
}

function doubleQuoted(value: string): string {
  const escaped = value
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(unprintable, (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16)
      return `\\u${code.padStart(4, '0')}`
    })
  return `"${escaped}"`
}

// YAML 1.2.2, 5.1: not printable, or a line break to YAML 1.1 readers.
const unprintable = /[\p{Cc}\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/gu

function hasControls(value: string): boolean {
  return /[\p{Cc}\u0085\u2028\u2029\uFEFF\p{Cs}]/u.test(value)
}

function isPlain(value: string, inFlow: boolean): boolean {
  if (value === '' || value !== value.trim() || hasControls(value)) return false
  if (/^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\./.test(value) || /:(?:\s|$)|\s#/.test(value)) return false
  if (inFlow && /[,[\]{}]/.test(value)) return false
  // What YAML 1.1 or 1.2 reads as null, boolean, number or date.
  return !/^(?:~|<<|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|[-+.]?[\d.][\d_.,:eExXoO+\-TZ a-fA-F]*)$/i.test(
    value,
  )
}
