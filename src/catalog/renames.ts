import { identity } from './identity.ts'
import { assign, type Pair } from './match/assign.ts'

/** A document and what it says, or said. */
export interface Texts {
  readonly name: string
  readonly texts: readonly string[]
}

export interface Renamed {
  readonly from: string
  readonly to: string
}

/**
 * Which new documents are old ones under another name: those with at least half of the texts of one that
 * is gone. A document that is back under its own name is found whatever it says now.
 */
export function renames(gone: readonly Texts[], added: readonly Texts[]): readonly Renamed[] {
  const users = usersOf(added)
  const pairs = gone.flatMap(({ name, texts }, old) => {
    const shared = Map.groupBy(
      texts.flatMap((text) => users.get(identity(text)) ?? []),
      (wanted) => wanted,
    )
    const back = added.findIndex((document) => document.name === name)
    const alike = [...shared].map(([wanted, { length }]) => ({
      wanted,
      worth: length / texts.length,
    }))
    return [...alike, { wanted: back, worth: back < 0 ? 0 : 2 }].flatMap(
      (found): Pair | readonly Pair[] => (found.worth >= enough ? { ...found, old } : []),
    )
  })
  return assign(pairs).flatMap(({ wanted, old }) => {
    const [from, to] = [gone[old]?.name, added[wanted]?.name]
    return from === undefined || to === undefined ? [] : { from, to }
  })
}

const enough = 0.5

/** The documents that have a text, each once. */
function usersOf(documents: readonly Texts[]): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>()
  for (const [index, { texts }] of documents.entries())
    for (const text of new Set(texts.map(identity))) {
      const list = users.get(text)
      if (list) list.push(index)
      else users.set(text, [index])
    }
  return users
}
