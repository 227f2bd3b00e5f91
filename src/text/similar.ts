/**
 * How many slips of a hand turn one text into the other: optimal string alignment, weighted by how
 * easily each slip is made. A letter is 1; a vowel for a vowel, letters that sound alike and two
 * neighbours swapped are 0.75; the next key of a QWERTY keyboard is 0.85; a doubled letter is 0.5.
 * Infinity when it is certain that the distance exceeds the limit.
 */
export function editDistance(from: string, to: string, limit: number = Infinity): number {
  if (Math.abs(from.length - to.length) * doubling > limit) return Infinity
  let before: readonly number[] = []
  let above: readonly number[] = firstRow(to)
  for (let i = 1; i <= from.length; i++) {
    const row: readonly number[] = nextRow({ from, to, i, above, before })
    if (Math.min(...row) > limit + 1) return Infinity
    before = above
    above = row
  }
  return above[to.length] ?? Infinity
}

/** The one among the words that was most likely meant: at most a third of it is slips. */
export function closest(word: string, among: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, word.length / 3)
  for (const candidate of among) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance)
    if (distance > bestDistance || (distance === bestDistance && best !== undefined)) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

const doubling = 0.5
const swap = 0.75

function firstRow(to: string): readonly number[] {
  const row = [0]
  for (let j = 1; j <= to.length; j++) row.push((row[j - 1] ?? 0) + spareLetter(to, j - 1))
  return row
}

interface Step {
  readonly from: string
  readonly to: string
  /** How many letters of `from` the new row has used. */
  readonly i: number
  readonly above: readonly number[]
  /** The row above the one above. */
  readonly before: readonly number[]
}

function nextRow({ from, to, i, above, before }: Step): readonly number[] {
  const dropped = spareLetter(from, i - 1)
  const row = [(above[0] ?? 0) + dropped]
  for (let j = 1; j <= to.length; j++) {
    let cost = Math.min(
      (above[j] ?? 0) + dropped,
      (row[j - 1] ?? 0) + spareLetter(to, j - 1),
      (above[j - 1] ?? 0) + otherLetter(from.charCodeAt(i - 1), to.charCodeAt(j - 1)),
    )
    if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
      cost = Math.min(cost, (before[j - 2] ?? 0) + swap)
    row.push(cost)
  }
  return row
}

function spareLetter(word: string, index: number): number {
  return index > 0 && word[index] === word[index - 1] ? doubling : 1
}

function otherLetter(a: number, b: number): number {
  if (a === b) return 0
  const inAlphabet = a >= firstLetter && a <= lastLetter && b >= firstLetter && b <= lastLetter
  return inAlphabet ? (slips[(a - firstLetter) * letters + b - firstLetter] ?? 1) : 1
}

const firstLetter = 97
const lastLetter = 122
const letters = 26

const vowels = 'aeiouy'
const soundAlike = ['ck', 'cq', 'kq', 'sz', 'sc', 'vw', 'fv', 'uw', 'gj', 'dt', 'bp', 'mn']
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The cost of writing one letter for another, 26 by 26. */
const slips: readonly number[] = Array.from({ length: letters * letters }, (_, cell) => {
  const a = String.fromCharCode(firstLetter + Math.floor(cell / letters))
  const b = String.fromCharCode(firstLetter + (cell % letters))
  if (a === b) return 0
  if (vowels.includes(a) && vowels.includes(b)) return 0.75
  if (soundAlike.includes(a + b) || soundAlike.includes(b + a)) return 0.75
  return areNeighbours(a, b) ? 0.85 : 1
})

function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((key) => keyboard.findIndex((row) => row.includes(key)))
  if (rowA === undefined || rowB === undefined) return false
  const columns = (keyboard[rowB]?.indexOf(b) ?? 0) - (keyboard[rowA]?.indexOf(a) ?? 0)
  if (rowA === rowB) return Math.abs(columns) === 1
  // Rows are staggered: the key below stands half a key to the right.
  return rowB === rowA + 1
    ? columns === 0 || columns === -1
    : rowA === rowB + 1 && (columns === 0 || columns === 1)
}
