import { ofSides, type Sides } from '../../model/sides.ts'
import { readStrings } from './read-strings.ts'
import { setString } from './set-string.ts'

/** The file of ours with the keys theirs added, and without those theirs took out. */
export function mergeKeys(sides: Sides<string>): string {
  const { base, ours, theirs } = ofSides(sides, stringsByKey)
  const bom = sides.ours.startsWith('\uFEFF') ? '\uFEFF' : ''
  const added = [...theirs].filter(([key]) => !ours.has(key) && !base.has(key))
  const removed = [...ours].filter(([key]) => !theirs.has(key) && base.has(key))
  // From the last on, so that places in lists stay true.
  const without = removed.reduceRight(
    (text, [, { path }]) => setString(text, path, undefined),
    sides.ours.slice(bom.length),
  )
  return bom + added.reduce((text, [, { path, value }]) => setString(text, path, value), without)
}

function stringsByKey(file: string): ReadonlyMap<string, JsonString> {
  const { strings } = readStrings(file.replace(/^\uFEFF/, ''))
  return new Map(strings.map((string) => [string.path.join('.'), string]))
}

type JsonString = ReturnType<typeof readStrings>['strings'][number]
