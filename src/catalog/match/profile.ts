/** What a text is made of, for telling how like another it is. */
export interface Profile {
  /** Bare and in lower case: without markup, and with one digit for every number. */
  readonly bare: string
  /** Its words and pairs of neighbouring words, as numbers in rising order, with repetitions. */
  readonly features: Uint32Array
  /** Its words that carry meaning, each once. */
  readonly content: ReadonlySet<number>
  readonly words: number
}

/** Gives every feature a number, the same for all texts that are to be compared. */
export interface Numbering {
  readonly ids: Map<string, number>
  /** Features that say little of what a text is about: the next edition has another number. */
  readonly light: Set<number>
}

/**
 * A text as the matcher sees it. Cased in no locale's way: `I` and `i` must be one letter wherever the
 * text is from, and nothing of it is ever written.
 */
export function profile(text: string, numbering: Numbering): Profile {
  const bare = bareText(text)
  const tokens = (bare.match(word) ?? []).map(stem)
  const { light } = numbering
  const found = tokens.map((token) => numbered(token, isNumber.test(token), numbering))
  const features = new Uint32Array(found.length * 2)
  for (const [index, token] of found.entries()) {
    const next = found[index + 1]
    features[2 * index] = token
    // A pair needs no name of its own: two numbers make one.
    features[2 * index + 1] =
      next === undefined
        ? token
        : numbered(`${token} ${next}`, light.has(token) || light.has(next), numbering)
  }
  const content = new Set(found.filter((token) => !light.has(token)))
  return {
    bare: bare.replace(/\p{Nd}+/gu, '0'),
    features: features.sort(),
    content,
    words: found.length,
  }
}

const isNumber = /^\p{Nd}+$/u

function numbered(feature: string, isLight: boolean, { ids, light }: Numbering): number {
  const known = ids.get(feature)
  if (known !== undefined) return known
  const id = ids.size
  ids.set(feature, id)
  if (isLight) light.add(id)
  return id
}

function bareText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\]\(\d+\)|<\/?[gx]\d+\/?>|[*~`[\]\\]+|!(?=\[)/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** A sign of a script without spaces is a word: pairs of them do what words do elsewhere. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}_]+/gu

/** English endings alone: sources are mostly English, and pairs of words make up for other languages. */
function stem(token: string): string {
  if (token.length <= 4 || !/^[a-z]+$/.test(token)) return token
  return token.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '') || token
}
