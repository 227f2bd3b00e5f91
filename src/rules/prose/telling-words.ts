import { functionWords } from './function-words.ts'
import type { ProseWord } from './prose-words.ts'

/** The words that are function words of a language and of no other of those it is told apart from. */
export function tellingWords(
  words: readonly ProseWord[],
  language: string,
  rivals: readonly string[],
): readonly ProseWord[] {
  const mine = functionWords(language)
  const theirs = rivals.filter((rival) => rival !== language).map(functionWords)
  return words.filter((word) => {
    const [head = ''] = word.lower.split("'")
    const isMine = mine.has(word.lower) || mine.has(head)
    return isMine && !theirs.some((list) => list.has(word.lower) || list.has(head))
  })
}
