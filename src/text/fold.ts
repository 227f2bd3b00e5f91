/** What a fold levels beside case and diacritics. */
export interface FoldOptions {
  /** Read Cyrillic and Greek letters as the Latin letters they look like. */
  readonly lookAlikes?: boolean
}

/**
 * A key that ignores case and diacritics. Independent of locale on purpose: in Turkish the lower case
 * of `QUITEMATE` would be `quıtemate`.
 */
export function fold(text: string, { lookAlikes = false }: FoldOptions = {}): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase()
  const shown = lookAlikes ? text.replace(/[Ͱ-ԯ]/gu, asCapital) : text
  const bare = shown.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(
    /[^\p{ASCII}]/gu,
    (letter) => strokes[letter] ?? (lookAlikes ? (lookAlike[letter] ?? letter) : letter),
  )
}

function asCapital(letter: string): string {
  return lookAlikeCapital[letter] ?? letter
}

/** Latin letters whose diacritic is part of the letter, so that NFD does not part it. */
const strokes: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ɡ: 'g',
  ɑ: 'a',
  ɩ: 'i',
}

/** Lower-case letters with a Latin look-alike: Unicode Technical Standard #39, `confusables.txt`. */
const lookAlike: Readonly<Record<string, string>> = pairs(
  'аa вb сc еe һh іi јj кk ӏl мm нh оo рp ѕs тt уy ѵv ԝw хx үy ԁd ԛq гr пn ' +
    'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy μu ωw',
)

/** Capitals whose look-alike is another letter than that of their lower case. */
const lookAlikeCapital: Readonly<Record<string, string>> = pairs('ΗH ΜM ΝN ΥY ΖZ')

function pairs(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list.split(' ').map(([from = '', to = '']) => [from, to]))
}
