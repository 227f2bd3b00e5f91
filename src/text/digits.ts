const digit = /\p{Nd}/u

/** The text with decimal digits of every script as 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/[^0-9\P{Nd}]/gu, (char) => String(digitValue(char)))
}

// Unicode encodes the ten digits of a script in a row (stability policy of Nd); sets that touch are
// compatibility digits, which NFKC makes ASCII.
function digitValue(char: string): number {
  const plain = char.normalize('NFKC')
  const own = plain.codePointAt(0) ?? 0
  if (own < 0x80) return own - 0x30
  let zero = own
  while (own - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
  return own - zero
}

/** The text with its ASCII digits in the script whose digits the sample has. */
export function digitsLike(text: string, sample: string): string {
  const [found] = /[^0-9\P{Nd}]/u.exec(sample) ?? []
  if (found === undefined) return text
  const zero = (found.codePointAt(0) ?? 0) - digitValue(found)
  return text.replace(/[0-9]/g, (char) => String.fromCodePoint(zero + Number(char)))
}
