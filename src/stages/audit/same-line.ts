/**
 * Is a line of code a translation of another? Only words for people may differ: what stands in quotes or
 * between tags as prose, and letters that are not ASCII.
 */
export function isTranslatedLine(source: string, target: string): boolean {
  const [ours, theirs] = [source, target].map(piecesOf)
  if (!ours || !theirs) return false
  return ours.code === theirs.code && ours.texts.every((text, at) => mayBe(text, theirs.texts[at]))
}

interface Pieces {
  /** The line without what it says to people. */
  readonly code: string
  readonly texts: readonly string[]
}

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=>)[^<>{}]+(?=<)/g

function piecesOf(line: string): Pieces {
  const texts: string[] = []
  const code = line.replace(quoted, (text) => {
    texts.push(text)
    return '\u0000'
  })
  return { code: code.replace(/\s+/g, ' ').trim(), texts }
}

/** Prose has several words, or letters no program asks for; a name or a path stays. */
function mayBe(source: string, target: string | undefined): boolean {
  if (target === undefined) return false
  if (source === target) return true
  const isProse = /\p{L}{2,}[\s,.!?:]+\p{L}/u.test(source) || /^\W?\p{Lu}\p{Ll}+\W*$/u.test(source)
  return isProse || /[^\p{ASCII}]/u.test(target)
}
