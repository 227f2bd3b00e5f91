/** May a word follow itself in the language? Words are compared without case. */
export function mayRepeat(word: string, language: string): boolean {
  const key = word.toLowerCase()
  const never = neverDoubled[language]
  if (never) return !never.has(key)
  if (doubling.has(language)) return true
  return doubled[language]?.has(key) ?? interjections.has(key)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Languages that double words, and words of theirs that are never doubled. */
const neverDoubled: Readonly<Record<string, ReadonlySet<string>>> = {
  hi: set('का के की को में से ने पर है हैं था थे थी और या लेकिन यह कि हो हूँ भी तो'),
  ne: set('को का की मा ले र छ छन् यो भने लाई'),
  mr: set('आणि आहे आहेत हे हा ही तर पण'),
  tr: set('ve bir bu ile için da de ki ama veya ya olan olarak gibi'),
  az: set('və bir bu ilə üçün da də ki'),
  id: set('dan di ke dari yang untuk dengan ini itu adalah pada atau dalam'),
  ms: set('dan di ke dari yang untuk dengan ini itu adalah pada atau dalam'),
  bn: set('এবং ও এই একটি থেকে জন্য করে'),
  vi: set('và của là có một các để trong với cho'),
  fa: set('و در به از که را با این است'),
  ar: set('في من على إلى أن هذا هذه أو ثم التي الذي'),
  ur: set('کا کے کی کو میں سے نے پر ہے ہیں اور'),
}

/** More languages that do, of which no such words are known here. */
const doubling: ReadonlySet<string> = set(
  'am as fil gu ha he hy ja jv ka kk km kn ko ky lo mg ml my or pa si sn su sw ta te th tk tl uz xh yo zh zu',
)

/** Words that meet by grammar or stand doubled in idioms. */
const doubled: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: set('se si to na a'),
  da: set('der det den de at som'),
  de: set('die der das den dem des sie ihr ihnen sich nach für es war an'),
  en: set('that had is her in do'),
  es: set('que no la'),
  fi: set('se sen on'),
  fr: set('vous nous en'),
  hu: set('az ez azt ezt'),
  it: set('che si via man ci'),
  nl: set('die dat het er zijn haar je ze we ons was is in met te af door'),
  no: set('der det den de at som'),
  nb: set('der det den de at som'),
  pl: set('to tuż'),
  pt: set('que se a'),
  ro: set('mai ce'),
  ru: set('что то да вот так чуть'),
  sk: set('sa si to'),
  sl: set('se si je'),
  sv: set('det den de att som är'),
  uk: set('що то так'),
}

const interjections: ReadonlySet<string> = set('bla blah ha hm ja no so')
