/** How the words of a language change. */
export interface WordEndings {
  /** For the whole of what may follow the stem of a word. */
  readonly after: RegExp
  /** What may be glued before a word. */
  readonly before?: RegExp
  /** Other last letters a word may have before an ending. */
  readonly stems?: readonly (readonly [from: RegExp, to: string])[]
  /** The same for the last word of a form of several words. */
  readonly lastStems?: readonly (readonly [from: RegExp, to: string])[]
}

/** The endings of a language; a language not in the table glues nothing. */
export function wordEndingsOf(language: string): WordEndings {
  return wordEndings[language] ?? { after: /^$/ }
}

/** Chains of endings too long to list. */
const chain = /^\p{L}[\p{L}\p{M}]{0,14}$/u

/** Endings of Turkish nouns in chains: plural, possessive, case, copula, and what makes words of nouns. */
const turkishNoun =
  /^(?:l[ae]r|[yns]?[ıiuü]|[ıiuü]?[mn](?:[ıiuü]z)?|n?[ıiuü]n|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|s[ıiuü]z|l[ıiuü][kğ]?|[cç][ıiuü]|[cç][ae]|[dt][ıiuü]r|y?m[ıiuü]ş|y?[dt][ıiuü]|y?s[ae]|ki)+$/u

/** Case endings of the Slavic languages in Cyrillic: one to three letters of these. */
const cyrillic: WordEndings = {
  after: /^[аеёиоуыэюяйьмхвгіїєў]{1,4}$/u,
  stems: [
    [/[аеёиоуыэюяйьіїє]$/u, ''],
    [/(?:ый|ий|ой|ая|ое|ия|ие|ій|ія)$/u, ''],
    [/ок$/u, 'к'],
    [/ец$/u, 'ц'],
  ],
}

/** The same in Latin letters. */
const slavic: WordEndings = {
  after: /^[aeiouyáéíóúůýąęėmwhcvjgě]{1,4}$/u,
  stems: [
    [/[aeiouyáéíýę]$/u, ''],
    [/ek$/u, 'k'],
    [/ec$/u, 'c'],
  ],
}

const nordic: WordEndings = {
  after: /^(?:e|en|er|erne|erna|et|n|ene|ar|arna|or|orna|s|ens|ets|ers|ernes|t|a)$/u,
  stems: [[/[aeo]$/u, '']],
}

/** From the descriptive grammars of the languages: nouns and adjectives above all. */
const wordEndings: Readonly<Record<string, WordEndings>> = {
  en: {
    after: /^(?:s|es)$/u,
    stems: [
      [/y$/u, 'ie'],
      [/fe?$/u, 've'],
    ],
  },
  nl: {
    after: /^(?:e|en|n|s|es|je|jes|tje|tjes)$/u,
    stems: [
      [/([aeiou])([bdfgklmnprst])$/u, '$1$2$2'],
      [/([aeou])\1([bdfgklmnprst])$/u, '$1$2'],
      [/f$/u, 'v'],
      [/s$/u, 'z'],
    ],
  },
  de: {
    after: /^(?:e|en|er|es|em|n|s|ern|in|innen|ens|nen|se|sen)$/u,
    stems: [
      [/a(?=[^aeiouäöü]*$)/u, 'ä'],
      [/o(?=[^aeiouäöü]*$)/u, 'ö'],
      [/u(?=[^aeiouäöü]*$)/u, 'ü'],
    ],
  },
  fr: {
    after: /^(?:s|e|es|x)$/u,
    stems: [
      [/al$/u, 'au'],
      [/eur$/u, 'euse'],
    ],
  },
  es: {
    after: /^(?:s|es|a|as|os)$/u,
    stems: [
      [/[oa]$/u, ''],
      [/z$/u, 'c'],
      [/ión$/u, 'ion'],
    ],
  },
  pt: {
    after: /^(?:s|es|a|as|os|is)$/u,
    stems: [
      [/[oa]$/u, ''],
      [/ão$/u, 'õe'],
      [/l$/u, ''],
      [/m$/u, 'n'],
    ],
  },
  it: { after: /^(?:a|e|i|o|he|hi)$/u, stems: [[/[aeio]$/u, '']] },
  ro: { after: /^(?:ul|ului|uri|urile|e|ele|elor|i|ii|ilor|a|ei|le)$/u, stems: [[/[ăe]$/u, '']] },
  sv: nordic,
  da: nordic,
  nb: nordic,
  nn: nordic,
  ru: cyrillic,
  uk: cyrillic,
  be: cyrillic,
  bg: { ...cyrillic, after: /^(?:а|я|ът|ят|та|то|те|и|ите|ове|овете|е|о)$/u },
  sr: cyrillic,
  mk: { ...cyrillic, after: /^(?:от|та|то|те|и|ите|а)$/u },
  pl: slavic,
  cs: slavic,
  sk: slavic,
  sl: slavic,
  hr: slavic,
  bs: slavic,
  lt: { after: /^\p{L}{1,4}$/u, stems: [[/(?:as|is|us|a|ė)$/u, '']] },
  lv: { after: /^\p{L}{1,4}$/u, stems: [[/(?:s|is|us|a|e)$/u, '']] },
  // Ünsüz yumuşaması: a final p, ç, t, k is softened before a vowel. The possessive ending of a compound
  // (belirtisiz isim tamlaması) makes room for other endings: yan etki, uyku ilacı, uyku ilaçları.
  tr: {
    after: turkishNoun,
    lastStems: [
      [/(?<=\p{L}{3})c[ıiuü]$/u, 'ç'],
      [/(?<=\p{L}{3})ğ[ıiuü]$/u, 'k'],
      [/(?<=\p{L}{3})b[ıiuü]$/u, 'p'],
      [/(?<=\p{L}{3})d[ıiuü]$/u, 't'],
      [/(?<=\p{L}{3})s?[ıiuü]$/u, ''],
    ],
    stems: [
      [/k$/u, 'ğ'],
      [/p$/u, 'b'],
      [/ç$/u, 'c'],
      [/t$/u, 'd'],
    ],
  },
  az: {
    after: chain,
    stems: [
      [/q$/u, 'ğ'],
      [/k$/u, 'y'],
    ],
  },
  uz: { after: chain },
  kk: { after: chain },
  ka: { after: chain, stems: [[/ი$/u, '']] },
  hy: { after: chain },
  // Astevaihtelu: k, p, t alternate with others at the end of a stem.
  fi: {
    after: chain,
    stems: [
      [/(?:nen)$/u, 's'],
      [/us$/u, 'uks'],
      [/k(?=[aeiouyäö]$)/u, ''],
      [/t(?=[aeiouyäö]$)/u, 'd'],
      [/p(?=[aeiouyäö]$)/u, 'v'],
      [/([kpt])\1(?=[aeiouyäö]$)/u, '$1'],
      [/i$/u, 'e'],
    ],
  },
  et: { after: chain },
  hu: {
    after: chain,
    stems: [
      [/a$/u, 'á'],
      [/e$/u, 'é'],
    ],
  },
  eu: { after: chain },
  id: { after: /^(?:nya|mu|ku|lah|an|kan)$/u },
  ms: { after: /^(?:nya|mu|ku|lah|an|kan)$/u },
  // The oblique case; a final ā, ī changes.
  hi: {
    after: /^(?:ों|ो|ें|ाओं|ओं|एँ|एं|े|ी|ियों|ियाँ|ियां|याँ|यों)$/u,
    stems: [
      [/[ाीे]$/u, ''],
      [/ी$/u, 'ि'],
    ],
  },
  ne: { after: chain },
  mr: { after: chain, stems: [[/[ाीे]$/u, '']] },
  bn: { after: chain },
  pa: { after: /^(?:ਾਂ|ੇ|ੀ|ੀਆਂ|ਾਂ)$/u, stems: [[/[ਾੀ]$/u, '']] },
  gu: { after: /^[\p{L}\p{M}]{1,5}$/u },
  ur: { after: /^(?:وں|یں|یاں|یوں|ے|ی)$/u, stems: [[/[اہی]$/u, '']] },
  fa: { after: /^(?:ها|های|هایی|هایش|ی|ان|ات)$/u },
  ar: {
    before: /^(?:و|ف)?(?:ال|بال|كال|لل|ب|ل|ك)?$/u,
    after: /^(?:ات|ين|ون|ان|ي|ية|ه|ها|هم|نا|ك|ة)$/u,
    stems: [
      [/ة$/u, ''],
      [/ة$/u, 'ت'],
    ],
  },
  he: { before: /^[ושבכלמה]{1,3}$/u, after: /^(?:ים|ות|י|ה|ת)$/u, stems: [[/ה$/u, '']] },
  ko: { after: /^\p{L}{1,6}$/u },
  ta: { after: chain },
  te: { after: chain },
  kn: { after: chain },
  ml: { after: chain },
  el: { after: /^[αεηιουωάέήίόύώσςν]{1,4}$/u, stems: [[/(?:ος|ης|ας|η|α|ο|ι|ό|ή|ά)$/u, '']] },
}
