import { type Locale, localeFacts } from '../../model/locale.ts'
import { perLocale } from '../../model/per-locale.ts'

/** A mark of Latin punctuation that a script has its own for. */
interface OwnMark {
  readonly foreign: string
  readonly own: string
}

/** How a language punctuates where it does not as Latin does. */
interface OwnMarks {
  /** Marks of `foreign` right after a letter of the script, and not inside a word. */
  readonly pattern: RegExp
  readonly ownPattern: RegExp
  readonly ownOf: (mark: string) => string | undefined
}

/**
 * The marks of a language (CLDR exemplar punctuation) that are typed with a Latin keyboard; undefined
 * where they are the same. Hebrew, Georgian, Korean, Marathi and Gujarati punctuate as Latin does.
 */
export function ownMarks(locale: Locale): OwnMarks | undefined {
  return made(locale).marks
}

const made = perLocale((locale): { readonly marks?: OwnMarks } => {
  const { language, script } = localeFacts(locale)
  const own = byLanguage[language] ?? (likeLatin.has(language) ? undefined : byScript[script])
  return own ? { marks: marksOf(own, script) } : {}
})

function marksOf(own: string, script: string): OwnMarks {
  const marks = own.split(' ').map((pair): OwnMark => ({
    foreign: pair.slice(0, 1),
    own: pair.slice(1),
  }))
  const foreign = marks.map((mark) => mark.foreign).join('')
  const names = scriptNames[script] ?? [script]
  const letters = names.map((name) => `\\p{Script=${name}}`).join('')
  return {
    pattern: new RegExp(
      `(?<=[${letters}][\\p{M}\\u200C\\u200D]*)[${foreign}](?=[\\s\\uFFFC${letters}"'”’»)」』）]|$)`,
      'gu',
    ),
    ownPattern: new RegExp(`[${marks.map((mark) => mark.own).join('')}]`, 'gu'),
    ownOf: (mark) => marks.find((pair) => pair.foreign === mark)?.own,
  }
}

const scriptNames: Readonly<Record<string, readonly string[]>> = {
  Arab: ['Arabic'],
  Armn: ['Armenian'],
  Ethi: ['Ethiopic'],
  Grek: ['Greek'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Khmr: ['Khmer'],
  Mymr: ['Myanmar'],
}

/** The Latin mark, then the own one. Sentence ends of Indic and Han scripts are in `sentenceMarks`. */
const byScript: Readonly<Record<string, string>> = {
  Arab: '?؟ ,، ;؛',
  Ethi: ',፣ ;፤',
  Grek: '?;',
  Hans: ',， ?？ !！ :： ;；',
  Hant: ',， ?？ !！ :： ;；',
  Jpan: ',、 ?？ !！',
}

const byLanguage: Readonly<Record<string, string>> = { ur: '?؟ ,، ;؛ .۔' }

const likeLatin: ReadonlySet<string> = new Set(['ms', 'ug'])
