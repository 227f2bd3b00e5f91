/** The marks that end a sentence in a script. */
export interface SentenceMarks {
  /** The script's own (CLDR exemplar punctuation). */
  readonly own: string
  /** Typed for want of the own mark, and never meant. */
  readonly mistyped: readonly string[]
  /** Other marks in use. */
  readonly others: readonly string[]
  /** The last sign of a word of the script. */
  readonly lastSign: RegExp
  /** Words that a full stop shortens. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that are initials beside other initials only: पी is also `drank`. */
  readonly initials: ReadonlySet<string>
  /** Are words written without spaces, so that a mark may touch the next sentence? */
  readonly isSolid: boolean
}

/** By script (ISO 15924); absent for scripts that end a sentence as Latin does. */
export function sentenceMarks(script: string): SentenceMarks | undefined {
  return byScript.get(script)
}

const byScript: ReadonlyMap<string, SentenceMarks> = new Map([
  [
    'Deva',
    danda('Deva', {
      // Titles, measures and the like; `Intl` breaks a sentence after each of them.
      abbreviations:
        'डॉ डा प्रो श्री श्रीमती सुश्री कु पं स्व रु रू मो नं सं क्र पृ उदा अनु इत्यादि वि कि मी मि सेमी मिमी ' +
        'किमी ग्रा मिग्रा किग्रा लि प्रा कं घं पू बी डी एफ एच जे के एल एम एन क्यू आर एस यू वी डब्ल्यू एक्स वाई ज़ेड सी टी',
      initials: 'आई जी पी',
    }),
  ],
  ['Beng', danda('Beng', { abbreviations: 'ডা ডাঃ মো মোঃ মি প্রো রু নং সং কি কিমি মিমি ইত্যাদি' })],
  ['Guru', danda('Guru', { abbreviations: 'ਡਾ ਪ੍ਰੋ ਸ੍ਰੀ ਰੁ ਨੰ ਕਿ ਮੀ' })],
  ['Orya', danda('Orya', { abbreviations: 'ଡା ଡଃ ପ୍ରୋ ଶ୍ରୀ ନଂ କି ମି ଇତ୍ୟାଦି' })],
  ['Hans', fullWidth()],
  ['Hant', fullWidth()],
  ['Jpan', fullWidth()],
])

function danda(
  script: string,
  words: { readonly abbreviations: string; readonly initials?: string },
): SentenceMarks {
  return {
    own: '।',
    mistyped: ['|'],
    others: ['.'],
    lastSign: new RegExp(`[\\p{Script=${script}}&&[\\p{L}\\p{M}]]$`, 'v'),
    abbreviations: new Set(words.abbreviations.split(' ').map(composed)),
    initials: new Set(words.initials?.split(' ')),
    isSolid: false,
  }
}

/** Letters with a nukta have two spellings. */
function composed(word: string): string {
  return word.normalize('NFC')
}

function fullWidth(): SentenceMarks {
  return {
    own: '。',
    mistyped: ['｡'],
    others: ['.', '．'],
    lastSign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u,
    abbreviations: new Set(),
    initials: new Set(),
    isSolid: true,
  }
}
