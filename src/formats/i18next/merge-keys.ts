import { ofSides, type Sides } from '../../model/sides.ts'
import { readStrings } from './read-strings.ts'
import { setString } from './set-string.ts'

/** The file of ours with the keys theirs added, and without those theirs took out; lists are as in ours. */
export function mergeKeys(sides: Sides<string>): string {
  const { base, ours, theirs } = ofSides(sides, stringsByKey)
  const bom = sides.ours.startsWith('\uFEFF') ? '\uFEFF' : ''
  // A text has no keys below it: such a key is written by its whole name when it is set.
  const isBelowText = (path: JsonString['path']) =>
    path.some((_, depth) => ours.has(path.slice(0, depth).join('.')))
  const added = [...theirs].filter(
    ([key, { path }]) => !ours.has(key) && !base.has(key) && !isBelowText(path),
  )
  const removed = [...ours].filter(([key]) => !theirs.has(key) && base.has(key))
  const without = removed.reduce(
    (text, [, { path }]) => setString(text, path, undefined),
    sides.ours.slice(bom.length),
  )
  return bom + added.reduce((text, [, { path, value }]) => setString(text, path, value), without)
}

function stringsByKey(file: string): ReadonlyMap<string, JsonString> {
  const { strings } = readStrings(file.replace(/^\uFEFF/, ''))
  const named = strings.filter(({ path }) => path.every((step) => typeof step === 'string'))
  return new Map(named.map((string) => [string.path.join('.'), string]))
}

type JsonString = ReturnType<typeof readStrings>['strings'][number]
