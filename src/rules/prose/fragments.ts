import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { Range } from '../../model/edit.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { sharesScript } from '../../text/written-in.ts'
import { functionWords } from './function-words.ts'

/** So many words in a row, one of them a function word, are no loanword and no name. */
const inOtherScript = 3
const inSameScript = 4

interface Word extends Range {
  readonly lower: string
  readonly isCapital: boolean
}

interface Locales {
  readonly sourceLocale: Locale
  readonly locale: Locale
}

/**
 * Runs of words of the source that stand in the target as they were, in the order of the target. What is
 * quoted, in brackets, emphasised or a link may be the title of a work, and is left out; so is a run in
 * capitals. Linear in the two texts.
 */
export function* fragments(
  { source, target }: { readonly source: string; readonly target: string },
  { sourceLocale, locale }: Locales,
): Iterable<Range> {
  const [from, to] = [localeFacts(sourceLocale), localeFacts(locale)]
  const isShared = sharesScript(from.script, to.script)
  const least = isShared ? inSameScript : inOtherScript
  const own = functionWords(from.language)
  const theirs = isShared ? functionWords(to.language) : none
  const text = maskCodes(target)
  const here = wordsOf(text)
  const isTelling = ({ lower }: Word) => own.has(lower) && !theirs.has(lower)
  if (here.length < least || !here.some(isTelling)) return
  const there = new Set(ngrams(wordsOf(maskCodes(source)), least))
  let run: Word[] = []
  const grams = ngrams(here, least)
  for (let index = 0; index <= here.length; index++) {
    const gram = grams[index]
    if (gram !== undefined && there.has(gram) && isJoined(here.slice(index, index + least), text)) {
      run = run.length
        ? [...run, ...here.slice(index + least - 1, index + least)]
        : here.slice(index, index + least)
      continue
    }
    const [first] = run
    const last = run.at(-1)
    if (first && last) {
      const range = { start: first.start, end: last.end }
      // Handles are said alike everywhere.
      const isLong = run.filter(({ lower }) => !/^[@#]/.test(lower)).length >= least
      if (isLong && run.some(isTelling) && !isTitle(run) && !isQuoted(text, range)) yield range
    }
    run = []
  }
}

const none: ReadonlySet<string> = new Set()

function wordsOf(text: string): Word[] {
  return Array.from(
    text.matchAll(/[@#]?[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu),
    ({ 0: word, index }) => ({
      lower: word.toLowerCase().replaceAll('’', "'"),
      isCapital: /^\p{Lu}/u.test(word),
      start: index,
      end: index + word.length,
    }),
  )
}

function ngrams(words: readonly Word[], size: number): readonly string[] {
  return words.slice(size - 1).map((_, index) =>
    words
      .slice(index, index + size)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

function isJoined(words: readonly Word[], text: string): boolean {
  return words.every((word, index) => {
    const next = words[index + 1]
    return !next || /^[\s,]{1,3}$/.test(text.slice(word.end, next.start))
  })
}

/** Are most of the words in capitals, as in the title of a work? */
function isTitle(run: readonly Word[]): boolean {
  return run.filter(({ isCapital }) => isCapital).length * 2 >= run.length
}

const quote = /["“”„«»「『]\s?$/u
const opening = /[\p{Pi}\p{Ps}'\uFFFC>]\s?[^\p{L}\uFFFC]{0,3}$/u
// A gloss in brackets may follow.
const closing = /^[^\p{L}\uFFFC]{0,3}\s?[\p{Pf}\p{Ps}\p{Pe}"'\uFFFC]/u

function isQuoted(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 6)
  if (quote.test(before)) return true
  return opening.test(before) && closing.test(after)
}
