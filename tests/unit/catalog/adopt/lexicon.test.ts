import { describe, expect, test } from 'vitest'
import { type Features, featuresOf } from '../../../../src/catalog/adopt/features.ts'
import { learnLexicon } from '../../../../src/catalog/adopt/lexicon.ts'
import { side } from './side.ts'

const nouns = {
  cat: 'kat',
  dog: 'hond',
  tree: 'boom',
  house: 'huis',
  road: 'weg',
  sea: 'zee',
  fish: 'vis',
  bird: 'vogel',
  stone: 'steen',
  rain: 'regen',
}
const verbs = { sees: 'ziet', hears: 'hoort', finds: 'vindt', loses: 'verliest' }

function featuresIn(text: string, locale: string): readonly Features[] {
  return featuresOf(side(text, locale))
}

/** Every noun with every verb and every other noun, in two languages. */
const sentences = Object.entries(nouns).flatMap(([a, x]) =>
  Object.entries(verbs).flatMap(([b, y]) =>
    Object.entries(nouns).flatMap(([c, z]) =>
      a === c ? [] : [[`One ${a} ${b} some ${c}.`, `Een ${x} ${y} enige ${z}.`] as const],
    ),
  ),
)
const sources = featuresIn(sentences.map(([source]) => source).join('\n\n'), 'en')
const targets = featuresIn(sentences.map(([, target]) => target).join('\n\n'), 'nl')
const examples = sources.flatMap((source, index) => {
  const target = targets[index]
  return target ? [{ source, target }] : []
})

describe('a lexicon', () => {
  const lexicon = learnLexicon(examples)
  const [source] = featuresIn('The dog finds the sea.', 'en')
  const [right] = featuresIn('De hond vindt de zee.', 'nl')
  const [wrong] = featuresIn('De boom hoort de kat.', 'nl')

  test('speaks for words that went together, and against others', () => {
    if (!source || !right || !wrong) throw new Error('no text')
    expect(lexicon.score(source, right)).toBeGreaterThan(0.5)
    expect(lexicon.score(source, wrong)).toBeLessThan(-0.5)
  })

  test('says nothing of words it does not know', () => {
    const [unknown] = featuresIn('Nobody knows this.', 'en')
    if (!unknown || !right) throw new Error('no text')
    expect(lexicon.score(unknown, right)).toBe(0)
  })

  test('is silent when it learnt from nothing', () => {
    if (!source || !right) throw new Error('no text')
    expect(learnLexicon([]).score(source, right)).toBe(0)
  })
})
