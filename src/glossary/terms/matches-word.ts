import type { TermForm } from './term-form.ts'
import type { WordEndings } from './word-endings.ts'

type FormWord = TermForm['words'][number]

/** Is the word this one, inflected as the language does? Both in the same case. */
export function matchesWord(word: string, form: FormWord, endings: WordEndings): boolean {
  if (word === form.text || matchesStars(word, form)) return true
  if (matchesEnd(word, form, endings)) return true
  if (!endings.before) return false
  for (let cut = 1; cut <= 3 && cut < word.length - 1; cut++) {
    if (!endings.before.test(word.slice(0, cut))) continue
    const rest = word.slice(cut)
    if (rest === form.text || matchesEnd(rest, form, endings)) return true
  }
  return false
}

/** Does the word have the form in it, whatever is glued to it? */
export function matchesLoosely(
  word: string,
  { text, stems, opensEnd, opensStart }: FormWord,
): boolean {
  if (word === text || matchesStars(word, { text, stems, opensEnd, opensStart })) return true
  if (text.length < 4) return false
  if (word.includes(text)) return true
  const letters = text.length >= 7 ? text.length - 2 : text.length - 1
  const stem = text.slice(0, Math.max(4, letters))
  const begins = word.startsWith(stem) || stems.some((one) => one.length >= 4 && word.includes(one))
  return begins && word.length <= text.length + longestTail
}

function matchesStars(word: string, { text, opensEnd, opensStart }: FormWord): boolean {
  if (opensStart && opensEnd) return word.includes(text)
  if (opensEnd) return word.startsWith(text)
  return opensStart && word.endsWith(text)
}

function matchesEnd(word: string, { stems }: FormWord, { after }: WordEndings): boolean {
  return stems.some((stem) => {
    // Anything may follow the letters of a short word: it would be another one.
    if (stem.length < 3 || !word.startsWith(stem)) return false
    const ending = word.slice(stem.length)
    return ending !== '' && ending.length <= stem.length + 4 && after.test(ending)
  })
}

const longestTail = 12
