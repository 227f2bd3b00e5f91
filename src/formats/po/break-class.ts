/** The line-breaking classes of UAX #14 that GNU gettext tells apart, in so far as texts have them. */
export const breakClasses = [
  'OP',
  'CL',
  'CP',
  'QU',
  'GL',
  'NS',
  'EX',
  'SY',
  'IS',
  'PR',
  'PO',
  'NU',
  'AL',
  'ID',
  'IN',
  'HY',
  'BA',
  'BB',
  'B2',
] as const

export type BreakClass = (typeof breakClasses)[number] | 'SP' | 'ZW' | 'CM'

/** No engine tells the property Line_Break of a character: it is put together from others. */
const rules: readonly (readonly [BreakClass, RegExp])[] = [
  ['SP', / /],
  ['ZW', /\u200B/],
  ['GL', /[\u00A0\u2007\u2011\u202F\u2060\uFEFF]/],
  ['SY', /\//],
  ['HY', /-/],
  ['IS', /[,.:;\u037E\u0589\u060C\u060D\u07F8\u2044]/],
  ['EX', /[!?\u05C6\u061B\u061E\u061F\u06D4\uFE56\uFE57\uFF01\uFF1F]/],
  ['CP', /[)\]]/],
  ['CL', /[\p{Pe}\u3001\u3002\uFE11\uFE12\uFE50\uFE52\uFF0C\uFF0E\uFF61\uFF64]/u],
  ['OP', /[\p{Ps}\u00A1\u00BF]/u],
  ['QU', /["'\p{Pi}\p{Pf}\u275B-\u275E]/u],
  ['IN', /[\u2024-\u2026\u22EF\uFE19]/],
  ['B2', /[\u2014\u2E3A\u2E3B]/],
  ['BB', /[\u00B4\u02C8\u02CC\u02DF]/],
  [
    'BA',
    /[\t|\u00AD\u058A\u05BE\u0964\u0965\u0E5A\u0E5B\u1361\u2000-\u2006\u2008-\u200A\u2010\u2012\u2013\u2027\u2056\u2058-\u205B\u205D-\u205F\u3000]/,
  ],
  [
    'PO',
    /[%\u00A2\u00B0\u0609-\u060B\u066A\u2030-\u2037\u20A7\u20B6\u20BB\u2103\u2109\uFDFC\uFE6A\uFF05\uFFE0]/,
  ],
  ['PR', /[+\\\p{Sc}\u00B1\u2116\u2212\u2213]/u],
  [
    'NS',
    /[\u203C\u203D\u2047-\u2049\u3005\u301C\u303B\u303C\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u3095\u3096\u309B-\u309E\u30A0\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6\u30FB-\u30FE\u31F0-\u31FF\uFF1A\uFF1B\uFF65\uFF67-\uFF70\uFF9E\uFF9F]/,
  ],
  ['CM', /[\p{M}\p{Cc}\u200C-\u200F\u202A-\u202E\u2066-\u2069]/u],
  [
    'ID',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303F\u3200-\u33FF\uFF02-\uFF5E\uFFE2-\uFFE4\u{1F000}-\u{1FAFF}]/u,
  ],
  ['NU', /[\p{Nd}\u066B\u066C]/u],
]

/** The class of a character (UAX #14; complex scripts such as Thai count as letters there). */
export function breakClass(character: string): BreakClass {
  const known = cache.get(character)
  if (known) return known
  const found = rules.find(([, pattern]) => pattern.test(character))?.[0] ?? 'AL'
  cache.set(character, found)
  return found
}

const cache = new Map<string, BreakClass>()
