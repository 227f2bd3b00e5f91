/** What a language may glue to a name written in its own script. */
export interface NativeAffixes {
  readonly before?: RegExp
  /** For the whole of what follows the name. */
  readonly after?: RegExp
  /** Endings form chains too long to list: anything may follow. */
  readonly freeTail?: boolean
  /** Do endings belong to the form of the name, so that a Latin name cannot keep them? */
  readonly inflects?: boolean
}

/** The affixes of a language; a language not in the table glues nothing. */
export function nativeAffixesOf(language: string): NativeAffixes {
  return nativeAffixes[language] ?? {}
}

/** From the descriptive grammars of the languages; forms seen in translated documentation are included. */
const nativeAffixes: Readonly<Record<string, NativeAffixes>> = {
  // Particles (조사), the copula, plural and a few common heads, in chains.
  ko: {
    after:
      /^(?:은|는|이|가|을|를|의|에|에서|에게|께서|로|으로|와|과|랑|도|만|까지|부터|보다|처럼|이나|나|이라|라|이란|란|이고|고|이다|입니다|이며|며|들|님|에는|에서는|에도|로는|으로는|용|앱|팀|사|측)+$/u,
  },
  ja: { after: /^(?:さん|さま|様|社|側)$/u },
  // Proclitic conjunctions, prepositions and the article; nisba and plural endings.
  ar: { before: /^(?:و|ف)?(?:ال|بال|كال|وال|لل|ب|ل|ك)?$/u, after: /^(?:ي|ية|يين|ات|ون)$/u },
  fa: { after: /^(?:های?|ی)$/u },
  he: { before: /^[ושבכלמה]{1,3}$/u },
  // Noun endings of the first and second declension, relational adjectives.
  ru: {
    after: /^(?:а|у|ом|ем|е|ы|ов|ам|ами|ах|и|я|ю|ей|ой|ский|ского|ская|ские)$/u,
    inflects: true,
  },
  uk: {
    after: /^(?:а|у|ові|ом|ем|і|и|ів|ам|ами|ах|ю|я|ський|ського)$/u,
    inflects: true,
  },
  be: { after: /^(?:а|у|ам|ом|е|ы|аў)$/u, inflects: true },
  bg: { after: /^(?:а|ът|я|ят|ове|овете|и|ите|ски|та|то)$/u, inflects: true },
  mk: { after: /^(?:от|и|ите|ов)$/u, inflects: true },
  sr: { after: /^(?:а|у|ом|ем|е|и|ов\p{L}*)$/u, inflects: true },
  // Postpositions, written apart in Hindi but met glued, and glued in Nepali and Bengali.
  hi: { after: /^(?:का|की|के|को|में|से|ने|पर)$/u },
  ne: { after: /^(?:ले|को|मा|लाई|बाट|द्वारा|सँग|का|की|हरू\p{M}*\p{L}*)$/u },
  bn: { after: /^(?:ে|ের|র|কে|তে|য়|য়ের|টি|গুলি|গুলো)$/u },
  gu: { after: /^[\p{L}\p{M}]{1,6}$/u },
  mr: { after: /^[\p{L}\p{M}]{1,8}$/u, freeTail: true },
  ta: { after: /^[\p{L}\p{M}]+$/u, freeTail: true },
  te: { after: /^[\p{L}\p{M}]+$/u, freeTail: true },
  kn: { after: /^[\p{L}\p{M}]+$/u, freeTail: true },
  ml: { after: /^[\p{L}\p{M}]+$/u, freeTail: true },
  ka: { after: /^\p{L}+$/u, freeTail: true },
  hy: { after: /^\p{L}{1,4}$/u, freeTail: true },
}
