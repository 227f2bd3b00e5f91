/**
 * Where a document's JSON front matter ends: as Hugo has it, an object that begins with the file, or
 * what stands between `---json` and `---` or between two `;;;`. Whether it is valid JSON is not asked:
 * what is meant as front matter must not be taken for text. Undefined when nothing is.
 */
export function jsonHeadEnd(text: string): number | undefined {
  const fence = /^(---json|;;;)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (fence) return fencedEnd(text, fence[0].length, fence[1] === ';;;' ? ';;;' : '---')
  if (!isMeant(text)) return undefined
  const end = objectEnd(text)
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  // Braces and words on one line are a sentence.
  const isSentence = rest.trim() && !/[\r\n]/.test(text.slice(0, end))
  return isSentence ? undefined : end + rest.length
}

function fencedEnd(text: string, from: number, close: string): number | undefined {
  if (close === ';;;' && !/^\s*\{/.test(text.slice(from))) return undefined
  const end = new RegExp(`(?<=[\\r\\n])${close}[ \\t]*(?=[\\r\\n]|$)`).exec(text.slice(from))
  return end ? from + end.index + end[0].length : text.length
}

/**
 * A brace and a key, in quotes or not, or an empty object: no template syntax, attribute list or
 * sentence begins like that.
 */
function isMeant(text: string): boolean {
  if (/^\{\s*"(?:[^"\r\n]*"\s*[:=]|[^"\r\n]*:)/.test(text)) return true
  if (!/^\{[ \t]*[\r\n]/.test(text)) return false
  if (/^\{\s*["}]/.test(text)) return true
  return /^\{\s*(?:'[^'\r\n]*'|[\w.-]+)\s*:/.test(text) && /[\r\n]\}[ \t]*(?:[\r\n]|$)/.test(text)
}

/** After the brace that closes the first one; without one, after a brace alone on a line, or all. */
function objectEnd(text: string): number {
  const token = /"(?:[^"\\\r\n]|\\[^\r\n])*"?|[{}]/g
  let depth = 0
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '{') depth++
    else if (found === '}' && --depth === 0) return index + 1
  }
  const alone = /[\r\n]\}(?=[ \t]*(?:[\r\n]|$))/.exec(text)
  return alone ? alone.index + 2 : text.length
}
