import type { GuessLanguage } from '../../model/language-guess.ts'
import { alignDocuments, type Alignment } from './align-documents.ts'
import { featuresOf } from './features.ts'
import { learnLexicon } from './lexicon.ts'
import { type PairedDocuments, pairDocuments } from './pair-documents.ts'
import type { Side } from './side.ts'

/** A source document and its translation, both read with the same settings. */
export interface Translated {
  readonly source: Side
  readonly target: Side
}

/**
 * Pairs the segments of documents with those of their translations into one locale. All are aligned
 * once by what needs no dictionary; what then belongs together teaches which words go together; and all
 * are aligned again with that.
 */
export function adoptDocuments(
  documents: readonly Translated[],
  guessLanguage: GuessLanguage,
): readonly PairedDocuments[] {
  const features = documents.map(({ source, target }) => ({
    sources: featuresOf(source),
    targets: featuresOf(target),
  }))
  const first = features.map(({ sources, targets }) => alignDocuments(sources, targets))
  const lexicon = learnLexicon(first.flatMap(examplesIn))
  return documents.map(({ source, target }, index) => {
    const { sources = [], targets = [] } = features[index] ?? {}
    return pairDocuments(
      { source, target, guessLanguage },
      alignDocuments(sources, targets, lexicon),
    )
  })
}

function examplesIn({ beads, sources, targets }: Alignment) {
  return beads.flatMap(({ source: [from, ...more], target: [to, ...others] }) => {
    const source = from === undefined || more.length ? undefined : sources[from]
    const target = to === undefined || others.length ? undefined : targets[to]
    return source && target ? [{ source, target }] : []
  })
}
