import { describe, expect, test } from 'vitest'
import { compareTerms, findAvoided } from '../../../src/glossary/terms/compare-terms.ts'
import { prepareTerms } from '../../../src/glossary/terms/prepare-terms.ts'
import { term } from './term.ts'

const glossary = [
  term('side effect', {
    use: {
      hi: ['दुष्प्रभाव'],
      nl: ['bijwerking'],
      tr: ['yan etki'],
      de: ['Nebenwirkung'],
      ru: ['побочный эффект'],
      fi: ['haittavaikutus'],
      ja: ['副作用'],
      ar: ['أثر جانبي', 'آثار جانبية'],
      ko: ['부작용'],
      pl: ['skutek uboczny', 'działanie niepożądane'],
    },
    avoid: {
      nl: ['neveneffect'],
      hi: ['साइड इफेक्ट'],
      ja: ['サイドエフェクト'],
      ru: ['сайд-эффект'],
    },
  }),
  term('effect', { use: { nl: ['effect'], de: ['Wirkung'], tr: ['etki'] } }),
  term('panic attack', { use: { nl: ['paniekaanval'], de: ['Panikattacke'] } }),
  term('attack', { use: { nl: ['aanval'], de: ['Angriff'] } }),
  term('path', { avoid: { hi: ['पाथ'] } }),
  term('IT', { use: { nl: ['ICT'] } }),
  term('log in', { use: { de: ['anmelden'], nl: ['inloggen'] }, stems: { de: ['angemeld'] } }),
  term('file', {
    use: { hu: ['fájl'], cs: ['soubor'], uk: ['файл'], he: ['קובץ'] },
    avoid: { hu: ['állomány'], uk: ['фейл*'], he: ['פייל'] },
  }),
  term('sign-up', {
    use: { nl: ['aanmelding'], de: ['Registrierung'] },
    avoid: { en: ['signup'] },
  }),
  term('mood', {
    use: { nl: ['stemming'], de: ['Stimmung'] },
    admit: { nl: ['humeur'], de: ['Laune'] },
  }),
]

const locales = ['hi', 'nl', 'tr', 'de', 'ru', 'fi', 'ja', 'ar', 'ko', 'pl', 'hu', 'cs', 'uk', 'he']
const terms = prepareTerms(glossary, 'en', locales)

function compared(locale: string, source: string, target: string): readonly string[] {
  const { avoided, missing } = compareTerms(source, target, { locale, sourceLocale: 'en', terms })
  return [
    ...avoided.map(
      ({ start, end, expected }) => `${target.slice(start, end)} → ${expected ?? '?'}`,
    ),
    ...missing.map(
      ({ expected, at }) =>
        `${at.map(({ start, end }) => source.slice(start, end)).join()}: ${expected}`,
    ),
  ]
}

describe('a form of the term in the translation', () => {
  test.each([
    ['nl', 'A side effect', 'Een bijwerking'],
    ['nl', 'Side effects are rare.', 'Bijwerkingen zijn zeldzaam.'],
    ['nl', 'The side-effect profile', 'Het bijwerkingenprofiel'],
    ['de', 'Side effects', 'Nebenwirkungen'],
    ['de', 'Report side effects', 'Nebenwirkungsmeldung'],
    ['tr', 'Its side effects', 'Yan etkileri'],
    ['tr', 'Side effects and more', 'İlacın YAN ETKİLERİ'],
    ['tr', 'The effects', 'Etkilerini'],
    ['hi', 'Side effects', 'दुष्प्रभावों में'],
    ['ru', 'No side effects', 'Без побочных эффектов'],
    ['fi', 'Side effects', 'Haittavaikutuksia'],
    ['fi', 'The side effect', 'haittavaikutuksen'],
    ['ja', 'Side effects', '薬の副作用です'],
    ['ar', 'Side effects', 'والآثار الجانبية'],
    ['ko', 'Side effects', '부작용이'],
    ['pl', 'Side effects', 'Skutki uboczne'],
    ['pl', 'Side effects', 'działaniami niepożądanymi'],
    ['de', 'You are logged in; log in again.', 'Bitte erneut angemeldet bleiben.'],
    ['hu', 'Files', 'A fájlokat'],
    ['cs', 'In the files', 'V souborech'],
    ['he', 'In the file', 'בקובץ'],
    ['nl', 'In a good mood', 'In een goed humeur'],
    ['de', 'Moods change.', 'Launen wechseln.'],
    ['nl', 'A mood', 'Een stemmingswisseling'],
  ])('%s: %s', (locale, source, target) => {
    expect(compared(locale, source, target)).toEqual([])
  })
})

describe('another word', () => {
  test.each([
    ['nl', 'Side effects are rare.', 'Klachten zijn zeldzaam.', ['Side effects: bijwerking']],
    [
      'nl',
      'Side effects are rare.',
      'Neveneffecten zijn zeldzaam.',
      ['Neveneffecten → bijwerking'],
    ],
    ['nl', 'Side effects', 'Een bijwerking en een neveneffect', []],
    [
      'nl',
      'Side effects, and one side effect',
      'Een bijwerking en een neveneffect',
      ['neveneffect → bijwerking'],
    ],
    ['hi', 'Side effects', 'साइड इफेक्ट के बारे में', ['साइड इफेक्ट → दुष्प्रभाव']],
    ['ja', 'Side effects', '薬のサイドエフェクトです', ['サイドエフェクト → 副作用']],
    ['ja', 'Side effects', 'マルチサイドエフェクトです', ['Side effects: 副作用']],
    ['ru', 'A side effect', 'Сайд-эффект', ['Сайд-эффект → побочный эффект']],
    ['hi', 'A path', 'एक पाथ', ['पाथ → ?']],
    ['hi', 'A path', 'एक path', []],
    ['hi', 'A path', 'एक पाथोस', []],
    ['hu', 'A file', 'Egy állományban', ['állományban → fájl']],
    ['uk', 'A file', 'Фейлик', ['Фейлик → файл']],
    ['he', 'In the file', 'בפייל', ['בפייל → קובץ']],
    ['de', 'Moods change.', 'Gefühle wechseln.', ['Moods: Stimmung']],
  ] as const)('%s: %s → %s', (...[locale, source, target, said]) => {
    expect(compared(locale, source, target)).toEqual(said)
  })
})

describe('what is a term', () => {
  test.each([
    ['the longest of those that overlap', 'nl', 'A panic attack', 'Een paniekaanval', []],
    ['the longest, missing', 'nl', 'A panic attack', 'Een aanval', ['panic attack: paniekaanval']],
    [
      'each on its own',
      'de',
      'An attack, a panic attack',
      'Eine Panikattacke',
      ['attack: Angriff'],
    ],
    ['not inside a word', 'nl', 'Counterattacks', 'Tegenoffensief', []],
    ['not in other capitals, where it has nothing else', 'nl', 'It is here.', 'Hier is het.', []],
    ['in capitals', 'nl', 'IT helps.', 'De helpdesk helpt.', ['IT: ICT']],
    [
      'a hyphen for a space of the source',
      'nl',
      'A side-effect',
      'Klacht',
      ['side-effect: bijwerking'],
    ],
    ['a line break inside', 'nl', 'A side\neffect', 'Klacht', ['side\neffect: bijwerking']],
    ['masked', 'nl', 'A \uFFFC\uFFFC\uFFFC', 'Klacht', []],
  ] as const)('%s', (...[, locale, source, target, said]) => {
    expect(compared(locale, source, target)).toEqual(said)
  })
})

test('composed and decomposed texts have the same terms', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const target = 'Egy állományban'.normalize(form)
    expect(compared('hu', 'A file', target).map((said) => said.normalize('NFC'))).toEqual([
      'állományban → fájl',
    ])
  }
})

test('the source itself', () => {
  const text = 'Signup, signups and sign-up'
  const found = findAvoided(text, { locale: 'en', terms })
  expect(found.map(({ start, end, expected }) => [text.slice(start, end), expected])).toEqual([
    ['Signup', 'sign-up'],
    ['signups', 'sign-up'],
  ])
})
