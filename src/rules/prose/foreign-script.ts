import type { GuessLanguage } from '../../model/language-guess.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { scriptOf } from '../../text/scripts.ts'
import { writtenIn, writtenOnlyIn } from '../../text/written-in.ts'
import { type ProseWord, proseWords } from './prose-words.ts'
import { tellingWords } from './telling-words.ts'

/** Where a prose stands, and what it may be instead. */
export interface Surroundings {
  readonly wanted: Locale
  /** Locales it may be in by mistake. */
  readonly others: readonly Locale[]
  /** What it was translated from; empty when it is a source itself. */
  readonly source: string
  readonly guessLanguage: GuessLanguage
}

/** Less own words than that, and the text is another's. */
const enoughShare = 0.3
/** Less letters of a foreign script are a name or a term; where one writes syllables, less will do. */
const enoughLetters = 12
const enoughSyllables = 4
/** So many words in a row, one of them a function word, are no quoted term. */
const sentenceLength = 4

/**
 * The language or script most words of a prose belong to though they should not. Names, acronyms and
 * terms of the source may stay in their script: those count for nobody.
 */
export function foreignScript(prose: string, around: Surroundings): string | undefined {
  const { script } = localeFacts(around.wanted)
  if (writtenOnlyIn(prose, script)) return undefined
  const words = proseWords(prose, around.wanted)
  const own = words.filter((word) => writtenIn(word.text, script) && !isName(word)).length
  const runs = runsOutside(words, script)
  const foreign = runs.flatMap((run) => foreignWords(run, own, around))
  if (!foreign.length || own / (own + foreign.length) >= enoughShare) return undefined
  const letters = foreign.reduce((sum, { text }) => sum + text.length, 0)
  const isCased = foreign.some(({ look }) => look !== 'uncased')
  const isEnough = letters >= (isCased ? enoughLetters : enoughSyllables)
  if (!isEnough && (own > 0 || !runs.some((run) => isSentence(run, 2, around)))) return undefined
  return nameOf(foreign, around)
}

/** The words outside the script, parted by the words inside it. */
function runsOutside(words: readonly ProseWord[], script: string): readonly ProseWord[][] {
  const runs: ProseWord[][] = [[]]
  for (const word of words)
    if (writtenIn(word.text, script)) runs.push([])
    else runs.at(-1)?.push(word)
  return runs
}

function foreignWords(
  run: readonly ProseWord[],
  own: number,
  around: Surroundings,
): readonly ProseWord[] {
  const isWhole = own === 0 || isSentence(run, sentenceLength, around)
  const known = isWhole ? '' : around.source.toLowerCase()
  return run.filter((word) => {
    if (isName(word) || (word.look === 'capital' && writtenIn(word.text, 'Latn'))) return false
    return isWhole || !known.includes(word.lower)
  })
}

/** Has the run that many words, and one of them that no name has? */
function isSentence(run: readonly ProseWord[], least: number, { others }: Surroundings): boolean {
  if (run.length < least) return false
  return others.some((other) => tellingWords(run, localeFacts(other).language, []).length > 0)
}

function isName({ look }: ProseWord): boolean {
  return look === 'acronym' || look === 'mixed' || look === 'clipped'
}

/** The likeliest of the locales whose script most of the words are in; else the script. */
function nameOf(
  words: readonly ProseWord[],
  { wanted, others, guessLanguage }: Surroundings,
): string {
  const candidates = others
    .filter((other) => other !== wanted)
    .map(localeFacts)
    .filter(({ script }) => {
      return words.filter(({ text }) => writtenIn(text, script)).length * 2 > words.length
    })
  const text = words.map((word) => word.text).join(' ')
  const hits = candidates.map(({ language }) => tellingWords(words, language, []).length)
  const best = candidates.filter((_, index) => hits[index] === Math.max(...hits))
  const languages = best.map(({ language }) => language)
  const { language } = best.length > 1 ? guessLanguage(text, languages) : {}
  const likeliest = best.find((facts) => facts.language === language) ?? best[0]
  return likeliest?.name ?? `${scriptOf(text) ?? 'another'} script`
}
