/** Which of the letters `a-z` a folded word has, as bits: rules out strangers cheaply. */
export function letterSet(key: string): number {
  let bits = 0
  for (let index = 0; index < key.length; index++) {
    const letter = key.charCodeAt(index) - 97
    if (letter >= 0 && letter < 26) bits |= 1 << letter
  }
  return bits
}

/** How many letters of the first set the second lacks. */
export function lackedLetters(wanted: number, given: number): number {
  let rest = wanted & ~given
  let count = 0
  for (; rest; count++) rest &= rest - 1
  return count
}
