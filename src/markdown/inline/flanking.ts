/** One delimiter of emphasis and the characters beside it; undefined is the edge of a line. */
export interface Delimiter {
  readonly side: 'open' | 'close'
  /** `_`, whose rules within words are stricter (CommonMark 6.2, rules 2, 4, 6 and 8). */
  readonly isUnderscore: boolean
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Does it open or close emphasis where it stands (CommonMark 6.2, left- and right-flanking)? */
export function flanks(delimiter: Delimiter): boolean {
  // Parsers differ on symbols outside the BMP: some classify UTF-16 units. Both must agree.
  return flanksWith(delimiter, isPunctuation) && flanksWith(delimiter, isPunctuationUnit)
}

/** Does any parser take it for one that opens or closes emphasis where it stands? */
export function mayFlank(delimiter: Delimiter): boolean {
  return flanksWith(delimiter, isPunctuation) || flanksWith(delimiter, isPunctuationUnit)
}

type IsMark = (character: string | undefined) => boolean

function flanksWith({ side, isUnderscore, before, after }: Delimiter, isMark: IsMark): boolean {
  const left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before))
  const right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after))
  const opens = side === 'open'
  if (!isUnderscore) return opens ? left : right
  return opens ? left && (!right || isMark(before)) : right && (!left || isMark(after))
}

/** Unicode punctuation or symbol, as CommonMark 2.1 counts it. */
export function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /^[\p{P}\p{S}]$/u.test(character)
}

function isPunctuationUnit(character: string | undefined): boolean {
  return character?.length === 1 && isPunctuation(character)
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /^\s?$/.test(character)
}
