/**
 * A value as a TOML 1.0 string in the style of the token it replaces, when that style can hold it, else
 * as a basic string ("String", toml.io/en/v1.0.0).
 */
export function spellToml(value: string, token: string): string {
  if (token.startsWith("'''") && !/'''|'$|\r|[\p{Cc}--[\n\t]]/v.test(value))
    return `'''${token.includes('\n') && /^'''\r?\n/.test(token) ? '\n' : ''}${value}'''`
  if (token.startsWith('"""') && !/\r/.test(value)) {
    const lead = /^"""(\r?\n)?/.exec(token)?.[1] ?? (value.startsWith('\n') ? '\n' : '')
    const inside = value.split('\n').map(escaped).join('\n').replaceAll('"', '\\"')
    return `"""${lead}${inside}"""`
  }
  if (token.startsWith("'") && !/['\p{Cc}]/u.test(value)) return `'${value}'`
  return `"${escaped(value).replaceAll('"', '\\"')}"`
}

// `"` is left to the caller. A backslash before `n` is a line feed only where this wrote it.
function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[\p{Cc}\u0085\u2028\u2029\uFEFF]|\p{Cs}/gu, (one) => {
      const code = one.charCodeAt(0)
      return code >= 0xd800 && code < 0xe000 ? '\uFFFD' : `\\u${code.toString(16).padStart(4, '0')}`
    })
}

/** A value as a JSON string (RFC 8259, 7), with no more escapes than it needs. */
export function spellJson(value: string): string {
  return JSON.stringify(value).replace(
    /[\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16)}`,
  )
}
