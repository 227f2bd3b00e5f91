import type { Script } from './scripts.ts'

export type Respelling = readonly [from: RegExp, to: string]

/** What a plain romanisation gets wrong in a script, put right step by step. */
export interface Respellings {
  /** In the script itself; Hangul syllables are parted into jamo. */
  readonly before?: readonly Respelling[]
  /** In the romanisation, letters `a-z`. */
  readonly after?: readonly Respelling[]
}

/** Measured on names in running text; the comments say how the script writes a foreign name. */
export const respellings: Readonly<Partial<Record<Script, Respellings>>> = {
  // French, Spanish and Portuguese write k and g before e and i with a silent u.
  Latin: { after: [[/([qg])ue$/, '$1']] },
  // Modern Greek writes b, d, g and u with two letters (ISO 843, notes on transcription).
  Greek: {
    before: [
      [/[οΟ][υύΥΎ]/g, 'u'],
      [/[μΜ][πΠ]/g, 'b'],
      [/[νΝ][τΤ]/g, 'd'],
      [/[γΓ][κΚ]/g, 'g'],
      [/[αΑ][ιί]/g, 'e'],
      [/[χΧ]/g, 'h'],
    ],
  },
  Cyrillic: {
    before: [
      [/[хХ]/g, 'h'],
      [/ё/gi, 'е'],
      [/[ьъЬЪ]/g, ''],
      [/дж/gi, 'j'],
    ],
  },
  // A letter under U+0E4C is not spoken; leading vowels stand before the consonant they follow.
  Thai: {
    before: [
      [/.\u0E4C/g, ''],
      [/[\u0E47-\u0E4E]/g, ''],
      [/([เแโใไ])(.)/g, '$2$1'],
    ],
  },
  Devanagari: nasals('\u0902\u0901', 'पफबभम', 'म्न्'),
  Bengali: nasals('\u0982\u0981', 'পফবভম', 'ম্ন্'),
  Gurmukhi: nasals('\u0A02\u0A70', 'ਪਫਬਭਮ', 'ਮ੍ਨ੍'),
  Gujarati: nasals('\u0A82\u0A81', 'પફબભમ', 'મ્ન્'),
  Telugu: nasals('\u0C02', 'పఫబభమ', 'మ్న్', { end: 'm' }),
  Kannada: nasals('\u0C82', 'ಪಫಬಭಮ', 'ಮ್ನ್', { end: 'm' }),
  Malayalam: nasals('\u0D02', 'പഫബഭമ', 'മ്ന്', { end: 'm' }),
  // Āytham makes f of p, which is near enough without it.
  Tamil: { before: [[/\u0B83/g, '']] },
  Arabic: {
    before: [
      [/^[أإآا]+/u, 'a'],
      [/[\u064B-\u0652\u0670]/g, ''],
      [/ؤ/g, 'و'],
      [/ئ/g, 'ي'],
    ],
  },
  Hebrew: {
    after: [
      [/vv/g, 'w'],
      [/yy/g, 'i'],
    ],
  },
  // A final ㅅ sounds t, ng before k is n; ㅡ stands after a consonant that has no vowel; ㅓ and ㅐ are
  // romanised with two letters.
  Hangul: {
    before: [
      [/\u11BA/g, '\u11C0'],
      [/\u11BC(?=[\u1100\u110F])/g, '\u11AB'],
      [/\u1173/g, ''],
    ],
    after: [
      [/eo/g, 'o'],
      [/ae/g, 'e'],
    ],
  },
  // Kana ends every consonant with a vowel: ト for t, ク for k.
  Katakana: {
    after: [
      [/n(?=[pbm])/g, 'm'],
      [/([kg])y(?=a)/g, '$1'],
      [/([td])o(?=[^aeiou]|$)/g, '$1'],
      [/([kgsbpmfrl])u(?=[^aeiou]|$)/g, '$1'],
    ],
  },
}

/**
 * Anusvara is the nasal of the consonant that follows: m before a labial, else n; in the scripts of the south
 * it is m at the end of a word.
 * @param nasal m and n of the script, each with its virama.
 */
function nasals(
  signs: string,
  labials: string,
  nasal: string,
  { end }: { readonly end?: 'm' } = {},
): Respellings {
  const [m, n] = [nasal.slice(0, 2), nasal.slice(2)]
  const before = end === 'm' ? `[${labials}]|(?![\\p{L}\\p{M}])` : `[${labials}]`
  return {
    before: [
      [new RegExp(`[${signs}](?=${before})`, 'gu'), m],
      [new RegExp(`[${signs}]`, 'gu'), n],
    ],
  }
}
