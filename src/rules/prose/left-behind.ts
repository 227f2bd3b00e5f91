import { localeFacts } from '../../model/locale.ts'
import { sharesScript } from '../../text/written-in.ts'
import type { RuleContext } from '../rule.ts'
import { functionWords } from './function-words.ts'
import { imperatives } from './imperatives.ts'
import { interfaceWords } from './interface-words.ts'
import { proseOf } from './prose-of.ts'
import { type ProseWord, proseWords } from './prose-words.ts'
import { tellingWords } from './telling-words.ts'
import { withoutTitles } from './without-titles.ts'

/** `maybe` a name: only a person can tell. */
type Verdict = 'yes' | 'maybe' | 'no'

/**
 * Is a text of the source language, that stands in a target, one to translate? Names, codes, numbers
 * and words that two languages may share are not.
 */
export function leftBehind(text: string, context: RuleContext): Verdict {
  const reading = readText(text, context)
  if (reading.words.length <= longestTitle && quoted.test(text.trim())) return 'no'
  return reading.isShared ? inSameScript(reading) : inOtherScript(reading)
}

/** A short text in quotation marks is the title of a work, or what somebody is called. */
const longestTitle = 5
const quoted = /^["“„«「『][^"“”„«»]+["”“»」』][.,;:!?]?$/u

interface Reading {
  /** What is spoken: no acronyms, no abbreviations. */
  readonly words: readonly ProseWord[]
  readonly acronyms: readonly ProseWord[]
  /** Words that no name has. */
  readonly telling: ReadonlySet<ProseWord>
  readonly names: number
  readonly isShared: boolean
  readonly context: RuleContext
}

function readText(text: string, context: RuleContext): Reading {
  const { text: whole, names } = proseOf(text, context)
  const prose = withoutTitles(whole)
  const words = proseWords(prose, context.locale).filter(({ look }) => look !== 'clipped')
  const from = localeFacts(context.sourceLocale)
  const to = localeFacts(context.locale)
  const isShared = sharesScript(from.script, to.script)
  const telling = new Set(tellingWords(words, from.language, isShared ? [to.language] : []))
  const [first] = words
  if (first && imperatives(from.language).has(first.lower))
    if (!isShared || !imperatives(to.language).has(first.lower)) telling.add(first)
  if (!isShared)
    for (const word of words) if (interfaceWords(from.language).has(word.lower)) telling.add(word)
  const reading = { telling, names, isShared, context }
  const acronyms = words.filter(({ look }) => look === 'acronym')
  if (!isShouted(words, reading))
    return { ...reading, acronyms, words: words.filter((word) => !acronyms.includes(word)) }
  return { ...reading, acronyms: [], words }
}

/** Are the words in capitals for show, not because they are acronyms? */
function isShouted(
  words: readonly ProseWord[],
  { telling, names, context }: Pick<Reading, 'telling' | 'names' | 'context'>,
): boolean {
  if (!words.every(({ look }) => look === 'acronym')) return false
  if (words.some((word) => telling.has(word) && word.text.length >= 4)) return true
  const isOrdinary = (word: ProseWord) => telling.has(word) || context.knownWords.has(word.lower)
  return telling.size > 0 && words.length + names > 1 && words.every(isOrdinary)
}

/** One word can be the same in two languages that share a script; so can a name of several words. */
function inSameScript(reading: Reading): Verdict {
  const { words, acronyms, telling, names } = reading
  if (words.length + acronyms.length + names < 2) return 'no'
  if (!words.some((word) => telling.has(word))) return isGuessed(reading) ? 'yes' : 'no'
  return isTitle(reading) ? 'maybe' : 'yes'
}

/** In another script even one word is enough, unless it may be a name. */
function inOtherScript(reading: Reading): Verdict {
  const { words, acronyms, context } = reading
  if (isTitle(reading)) return 'maybe'
  if (words.some((word) => isOrdinary(word, reading))) return 'yes'
  if (words.some(({ look }) => look === 'capital')) return 'maybe'
  const isKnown = ({ lower }: ProseWord) => lower.length >= 4 && context.knownWords.has(lower)
  return acronyms.some(isKnown) ? 'maybe' : 'no'
}

function isOrdinary(word: ProseWord, { telling, context }: Reading): boolean {
  if (telling.has(word) || word.look === 'lower' || word.look === 'uncased') return true
  if (word.look !== 'mixed') return context.knownWords.has(word.lower)
  // `Self-Care` is two words, `Wi-Fi` and `BetterHelp` are names.
  const parts = word.lower.split('-')
  return parts.length > 1 && parts.some((part) => part.length > 3 && context.knownWords.has(part))
}

/** Words inside names, as in `The Bank of America`. */
const connectives: ReadonlySet<string> = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'the'])

/** May it be the name of an institution or a work: all in capitals but for connectives? */
function isTitle({ words, telling, context }: Reading): boolean {
  const rest = words.filter(({ lower }) => !connectives.has(lower))
  return (
    rest.length > 0 &&
    rest.length < words.length &&
    rest.every((word) => word.look === 'capital' || word.look === 'mixed') &&
    !rest.some((word) => telling.has(word) || context.knownWords.has(word.lower))
  )
}

/** For languages whose function words nobody has listed. */
function isGuessed({ words, context }: Reading): boolean {
  const { language } = localeFacts(context.sourceLocale)
  if (functionWords(language).size) return false
  const text = words.map((word) => word.text).join(' ')
  return (
    text.length >= enoughLetters && context.guessLanguage(text, [language]).language === language
  )
}

/** Shorter texts cannot be told apart reliably. */
const enoughLetters = 25
