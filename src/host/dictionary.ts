import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import type { Locale } from '../model/locale.ts'
import { dictionaryOf } from './dictionaries.ts'

/**
 * Tells words of a language from misspellings; nothing for a language without a dictionary here. It is
 * read when the first word is asked for, which takes as long as a small sync: most ask for none.
 */
export function dictionary(locale: Locale): ((word: string) => boolean) | undefined {
  const name = dictionaryOf(locale)
  if (name === undefined) return undefined
  let speller: ReturnType<typeof nspell> | undefined
  return (word) => {
    speller ??= read(name)
    return speller.correct(word)
  }
}

function read(name: string): ReturnType<typeof nspell> {
  const folder = dirname(createRequire(import.meta.url).resolve(name))
  return nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
}
