import { type Locale, localeFacts } from '../../model/locale.ts'
import { masked } from '../../text/masked.ts'
import { sharesScript, writtenIn } from '../../text/written-in.ts'
import type { Surroundings } from './foreign-script.ts'
import { functionWords } from './function-words.ts'
import { type ProseWord, proseWords } from './prose-words.ts'
import { tellingWords } from './telling-words.ts'

/** Shorter texts cannot be told apart reliably; Chinese and Japanese letters say more. */
const enoughLetters = 12
const enoughSigns = 6
/** A short translation may be a term of its source with a gloss. */
const enoughOfTarget = 25
const margin = 0.1

/**
 * The language of the same script a prose is in though it should not: one that the letters look like
 * and that has more function words in it than the language wanted.
 */
export function foreignLanguage(
  prose: string,
  { wanted, others, source, guessLanguage }: Surroundings,
): string | undefined {
  const facts = localeFacts(wanted)
  const rivals = others.map(localeFacts).filter(({ script, language }) => {
    return language !== facts.language && sharesScript(script, facts.script)
  })
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  const ofScript = source === '' ? enoughLetters : enoughOfTarget
  const least = sharesScript(facts.script, 'Hani') ? enoughSigns : ofScript
  if (!rivals.length || letters < least || !writtenIn(prose, facts.script)) return undefined
  const words = spokenWords(proseWords(prose, wanted))
  const leads = new Map(rivals.map(({ language: of }) => [of, leadOf(of, { words, wanted })]))
  // Guessing takes longer than counting.
  if (![...leads.values()].some((lead) => lead > 0)) return undefined
  const languages = [facts.language, ...rivals.map(({ language }) => language)]
  const { language, scores } = guessLanguage(prose.replaceAll(masked, ' '), languages)
  const found = rivals.find((rival) => rival.language === language)
  if (!found) return undefined
  const lead = leads.get(found.language) ?? 0
  const isSure = (scores[found.language] ?? 0) - (scores[facts.language] ?? 0) > margin
  return lead > 1 || (lead > 0 && isSure) ? found.name : undefined
}

/** How many more words only the language has than words only the language wanted has. */
function leadOf(
  language: string,
  { words, wanted }: { readonly words: readonly ProseWord[]; readonly wanted: Locale },
): number {
  const mine = localeFacts(wanted).language
  const count = (of: string, rival: string) =>
    new Set(tellingWords(words, of, [rival]).map(({ lower }) => lower)).size
  const own = count(mine, language)
  if (!functionWords(language).size) return own ? 0 : 1
  return count(language, mine) - own
}

/** Words in lower case and the first one, but no connectives inside a title (`Back from Home`). */
function spokenWords(words: readonly ProseWord[]): readonly ProseWord[] {
  return words.filter((word, index) => {
    if (index === 0) return true
    const isInside = !isSmall(words[index - 1]) && !isSmall(words[index + 1])
    return isSmall(word) && !(isInside && index > 1 && index < words.length - 1)
  })
}

function isSmall(word?: ProseWord): boolean {
  return word?.look === 'lower' || word?.look === 'uncased'
}
