/** What a language may glue to a name in Latin letters. */
export interface LatinEndings {
  /** Endings written solid: `Quitemates`. */
  readonly glued?: readonly string[]
  /** Endings written solid after a name in -e only: a `YouTuber`. */
  readonly afterE?: readonly string[]
  /** Endings of words made from a name, which need no capital: `whatsappen`. */
  readonly derived?: readonly string[]
  /** Endings that form chains, as a pattern for the whole of what follows the name. */
  readonly chain?: RegExp
  /** What must stand between a name and its endings; written solid they are a fault. */
  readonly separator?: string
  /** Do the vowels of an ending follow the last vowel of the name? */
  readonly harmony?: boolean
  /** How the last letters of a name change before an ending. */
  readonly stems?: readonly (readonly [from: RegExp, to: string])[]
  /** May the name be part of a compound written solid: `Quitemateteam`? */
  readonly compounds?: boolean
  /** Does a compound hyphenate a name of two words throughout: `Acme-Cloud-Team`? */
  readonly hyphenates?: boolean
  /** Are words derived from a name written in lower case: `androidos`? */
  readonly lowersDerived?: boolean
}

/** The endings of a language; a language not in the table glues nothing. */
export function latinEndingsOf(language: string): LatinEndings {
  return latinEndings[language] ?? {}
}

const words = (list: string): readonly string[] => list.split(' ')

/**
 * From the descriptive grammars and official orthographies of the languages, as far as they speak of
 * proper names; forms seen often in translated documentation are included.
 */
const latinEndings: Readonly<Record<string, LatinEndings>> = {
  // -r and -er name the people: a YouTuber, GitHubbers.
  en: { glued: words('s es er ers'), afterE: words('r rs') },
  // Taalunie, Leidraad 16.2: names keep their spelling in a solid compound, genitive -s is solid.
  // Verbs and diminutives of names are written solid too: WhatsAppen, een WhatsAppje.
  nl: {
    glued: words('s er ers'),
    afterE: words('r rs'),
    derived: words('en t te ten de den je jes'),
    compounds: true,
  },
  // Rat für deutsche Rechtschreibung §§ 37, 50, 51, 97.
  de: {
    glued: words('s n er ern erin erinnen'),
    afterE: words('r rn rin rinnen'),
    derived: words('en t te ten st'),
    compounds: true,
    hyphenates: true,
  },
  af: { glued: words('s e'), compounds: true },
  lb: { glued: words('s'), compounds: true },
  fy: { glued: words('s'), compounds: true },
  sv: { glued: words('s n ns'), compounds: true },
  da: { glued: words('s'), compounds: true },
  nb: { glued: words('s'), compounds: true },
  nn: { glued: words('s'), compounds: true },
  no: { glued: words('s'), compounds: true },
  is: { glued: words('s i inu inn ið'), compounds: true },
  pt: { glued: words('s') },
  id: { glued: words('nya mu ku') },
  ms: { glued: words('nya mu ku') },
  // Türk Dil Kurumu, Yazım Kılavuzu: inflectional endings of proper names follow an apostrophe.
  tr: {
    separator: "'",
    harmony: true,
    chain:
      /^(?:l[ae]r|[yns]?[ıiuü]n?|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|s[ıiuü]z|l[ıiuü]k?|[cç][ıiuü]|[cç][ae]|[dt][ıiuü]r|[yns]?[ıiuü]m(?:[ıiuü]z)?|y?m[ıiuü]ş|n?ki)+$/u,
  },
  az: { chain: /^\p{Ll}{1,10}$/u, harmony: true },
  uz: { chain: /^\p{Ll}{1,10}$/u },
  eu: { chain: /^\p{Ll}{1,6}$/u },
  // Kielitoimiston ohjepankki: names take case endings solid after a vowel.
  fi: {
    harmony: true,
    glued: words(
      'n in an en on un yn än ön a ä ia iä ssa ssä issa issä essa essä sta stä ista istä lla llä illa illä lta ltä ilta iltä lle ille ksi iksi iin een hin hen han hon ien ja jä t na nä ina tta ttä itta ittä ineen ella ellä elta eltä elle eksi ena enä',
    ),
    // A name in -s declines as `vastaus` does: Sonos, Sonoksen, Sonosta.
    stems: [[/(?<=[aeiouyäö])s$/, 'ks']],
  },
  et: { glued: words('i is ist it ile il ilt iga iks ni d ga le l s st t lt ks') },
  // A magyar helyesírás szabályai (2015) 215–217: a final a, e, o is lengthened before an ending.
  // -val, -vel, -vá and -vé take the last consonant of the name: Zolofttal, Prozackal.
  hu: {
    harmony: true,
    chain: /^[bcdfghjklmnprstvxz]{1,3}(?:[ae]l|[áé])$/u,
    glued: words(
      't ot et öt at ba be ban ben n on en ön ból ből nál nél nak nek ra re ról ről hoz hez höz tól től val vel ok ek ak ért ként é ig os es ös',
    ),
    stems: [
      [/a$/, 'á'],
      [/e$/, 'é'],
      [/o$/, 'ó'],
    ],
    lowersDerived: true,
  },
  // Wielki słownik ortograficzny PWN 235–261: declined names drop a spoken final vowel; -x gives -ks,
  // and -c that is spoken so gives -k.
  pl: {
    glued: words(
      'a u em iem ie owi y ą ę o ów om ami ach owy owa owe owego owej owym owych owymi zie i e',
    ),
    stems: [
      [/[ae]$/, ''],
      [/ra$/, 'rz'],
      [/ca$/, 'k'],
      [/x$/, 'ks'],
      [/c$/, 'k'],
    ],
    lowersDerived: true,
  },
  // Internetová jazyková příručka ÚJČ: foreign names decline by their last spoken sound.
  cs: {
    glued: words('u em ovi y e ů ům ech a i ův ové ový ového ovém ovým ova ovu ou ě o é'),
    stems: [
      [/[aeo]$/, ''],
      [/ra$/, 'ř'],
      [/ca$/, 'k'],
    ],
    lowersDerived: true,
  },
  sk: {
    glued: words('u om ovi y e ov a i ový ového ovom ovým ou ě'),
    stems: [[/[aeo]$/, '']],
    lowersDerived: true,
  },
  sl: {
    glued: words('a u om em ov ova ove ovi ovo ovih ovim ev eva i ih ja ju jem jev jeva e o'),
    stems: [[/[aeo]$/, '']],
    lowersDerived: true,
  },
  hr: {
    glued: words('a u om em ov ova ove ovi ovo ovu ovih ovim ev i e ima o'),
    stems: [[/[aeo]$/, '']],
    lowersDerived: true,
  },
  bs: {
    glued: words('a u om em ov ova ove ovi ovo ovu ovih i e o'),
    stems: [[/[ao]$/, '']],
    lowersDerived: true,
  },
  sr: {
    glued: words('a u om em ov ova ove ovi ovo ovu ovih i e o y'),
    stems: [[/[ao]$/, '']],
    lowersDerived: true,
  },
  lt: {
    glued: words('as o ui ą u e ai ų ams us ais uose is io iui į iu yje ius ės ė ę ei os oje'),
    stems: [[/[ae]$/, '']],
    lowersDerived: true,
  },
  lv: {
    glued: words('s a am u ā i iem us os ai as ām ās'),
    stems: [[/[ae]$/, '']],
    lowersDerived: true,
  },
  ro: { glued: words('ul ului uri urile a ei'), stems: [[/a$/, '']] },
  sq: { glued: words('i in it un u n') },
}
