import type { Range } from '../model/edit.ts'

/** A text in compatibility form, and where each unit of it comes from. */
export interface FoldedText {
  readonly text: string
  /** Absent when the text has been in that form before. */
  readonly origins?: {
    /** For every UTF-16 unit of the text: start and end of the characters it came from. */
    readonly starts: readonly number[]
    readonly ends: readonly number[]
  }
}

/**
 * Letters, digits and spaces in NFKC (`Ｑ` is `Q`, a no-break space or hyphen is one, a letter with its
 * marks is composed), and no invisible characters (Unicode: Default_Ignorable_Code_Point) or Arabic
 * stretches. Symbols such as `™` and footnote digits stay: they are no letters of a name.
 */
export function foldCharacters(text: string): FoldedText {
  if (plain.test(text) || (!faulty.test(text) && text.normalize('NFKC') === text)) return { text }
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(cluster)) {
    const [given] = match
    const folded = plain.test(given) ? given : foldCluster(given)
    const same = folded === given
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index + (same ? unit : 0))
      ends.push(match.index + (same ? unit + 1 : given.length))
    }
    out += folded
  }
  return { text: out, origins: { starts, ends } }
}

/** Where a range of the folded text stands in the text it came from. */
export function unfoldRange({ origins }: FoldedText, { start, end }: Range): Range {
  if (!origins) return { start, end }
  return { start: origins.starts[start] ?? 0, end: origins.ends[end - 1] ?? 0 }
}

/** Runs of ASCII, a letter with its marks, jamo that make one syllable, or any other character. */
const cluster = /[\0-\x7F]+(?!\p{M})|[\u1100-\u115F][\u1160-\u11FF]*|\P{M}\p{M}*|\p{M}/gu
const plain = /^[\0-\x7F]*$/

/** What `foldCluster` takes away or writes otherwise, beside what NFKC does. */
const faulty = /[\p{Default_Ignorable_Code_Point}\u0640\u2010\u2011]/u

function foldCluster(given: string): string {
  const visible = given.replace(/[\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
  if (/^[\u2010\u2011]$/.test(visible)) return '-'
  return /^[\p{L}\p{M}\p{Nd}\p{Zs}]/u.test(visible) ? visible.normalize('NFKC') : visible
}
