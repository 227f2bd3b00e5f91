/** How sites say what Dragoman computes, beside a locale's own labels; `{{count}}` is the number. */
export interface ClaimPhrases {
  readonly readingTime: readonly string[]
  readonly words: readonly string[]
  /** Words before a number that make it approximate, beside `~` and `≈`. */
  readonly about: readonly string[]
}

/** By language. No standard has these phrases: they are what bylines in these languages say. */
export const claimPhrases: Readonly<Record<string, ClaimPhrases>> = {
  en: {
    readingTime: [
      'Reading time {{count}} minutes',
      'Reading time {{count}} minute',
      'Reading time {{count}} min',
      '{{count}} min read',
      '{{count}} mins read',
      '{{count}} minute read',
      '{{count}} minutes read',
      '{{count}}-minute read',
      '{{count}} minutes reading time',
    ],
    words: ['{{count}} words', '{{count}} word'],
    about: ['about', 'around', 'approximately', 'approx.', 'ca.', 'circa'],
  },
  hi: {
    readingTime: [
      'पढ़ने का समय {{count}} मिनट',
      'पठन समय {{count}} मिनट',
      '{{count}} मिनट का पठन',
      '{{count}} मिनट में पढ़ें',
    ],
    words: ['{{count}} शब्द', '{{count}} शब्दों'],
    about: ['लगभग', 'करीब', 'क़रीब'],
  },
  nl: {
    readingTime: [
      'Leestijd {{count}} minuten',
      'Leestijd {{count}} minuut',
      'Leestijd {{count}} min',
      '{{count}} minuten leestijd',
      '{{count}} minuut leestijd',
      '{{count}} min leestijd',
      '{{count}} min lezen',
    ],
    words: ['{{count}} woorden', '{{count}} woord'],
    about: ['ongeveer', 'circa', 'ca.', 'zo’n'],
  },
  tr: {
    readingTime: [
      'Okuma süresi {{count}} dakika',
      'Okuma süresi {{count}} dk',
      '{{count}} dakikalık okuma',
      '{{count}} dk okuma',
      '{{count}} dakikada okunur',
    ],
    words: ['{{count}} kelime', '{{count}} sözcük'],
    about: ['yaklaşık', 'takriben'],
  },
  de: {
    readingTime: [
      'Lesezeit {{count}} Minuten',
      'Lesezeit {{count}} Minute',
      'Lesezeit {{count}} Min.',
      '{{count}} Minuten Lesezeit',
      '{{count}} Minute Lesezeit',
      '{{count}} Min. Lesezeit',
    ],
    words: ['{{count}} Wörter', '{{count}} Wort'],
    about: ['etwa', 'ungefähr', 'rund', 'ca.', 'circa'],
  },
  fr: {
    readingTime: [
      'Temps de lecture {{count}} minutes',
      'Temps de lecture {{count}} minute',
      'Temps de lecture {{count}} min',
      '{{count}} min de lecture',
      '{{count}} minutes de lecture',
      '{{count}} minute de lecture',
    ],
    words: ['{{count}} mots', '{{count}} mot'],
    about: ['environ', 'env.'],
  },
  es: {
    readingTime: [
      'Tiempo de lectura {{count}} minutos',
      'Tiempo de lectura {{count}} minuto',
      'Tiempo de lectura {{count}} min',
      '{{count}} min de lectura',
      '{{count}} minutos de lectura',
      '{{count}} minuto de lectura',
    ],
    words: ['{{count}} palabras', '{{count}} palabra'],
    about: ['aproximadamente', 'unas', 'aprox.'],
  },
}
