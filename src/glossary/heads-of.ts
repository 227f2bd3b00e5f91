import { isInflection, latinEnding, mayCompound } from './affixes-of.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import type { LatinEndings } from './latin-endings.ts'
import { keyOf, type Window } from './windows.ts'

/** The part of a window that may be the name, and what the language glued to it. */
export interface Head {
  readonly key: string
  readonly joined: string
  readonly ending: string
  /** What should stand between them. */
  readonly separator: string
  /** Is the ending another word, not an inflection? */
  readonly compound: boolean
  /** The change of its last letters before the ending, undone in the key. */
  readonly stem?: Stem
}

type Stem = NonNullable<LatinEndings['stems']>[number]

/** The whole window, then what is left of it without each ending its last word may have. */
export function headsOf(
  reading: Reading,
  window: Window,
  prepared: PreparedBrand,
): readonly Head[] {
  const { joined, tokens } = window
  const whole = { key: keyOf(joined), joined, ending: '', separator: '', compound: false }
  const heads: Head[] = [whole]
  const inLast = tokens.length > 1 ? joined.length - (tokens.at(-1)?.text.length ?? 0) + 1 : 0
  const shortest = Math.max(3, prepared.key.length - 3, inLast)
  for (let cut = joined.length - 1; cut >= shortest; cut--) {
    const ending = joined.slice(cut)
    const head = { joined: joined.slice(0, cut), ending }
    const digits = /^\p{N}+$/u.test(ending) && prepared.digits === ''
    if (
      digits ||
      (ending.length <= longestEnding &&
        isInflection(reading, joined.slice(0, cut).toLowerCase(), ending))
    )
      heads.push(
        {
          ...head,
          key: keyOf(head.joined),
          separator: latinEnding(reading, prepared, ending).separator,
          compound: false,
        },
        ...unchanged(reading, prepared, head),
      )
    else if (ending.length >= 3 && isSolidCompound(reading, prepared, head))
      heads.push({ ...head, key: keyOf(head.joined), separator: '', compound: true })
  }
  return heads
}

/** The head with the last letters the name has where no ending follows: `Lirik-i` is a slip of Lyrica. */
function unchanged(
  { endings }: Reading,
  { key: name }: PreparedBrand,
  { joined, ending }: { readonly joined: string; readonly ending: string },
): readonly Head[] {
  return (endings.stems ?? []).flatMap((stem) => {
    const [from, to] = stem
    const last = from.exec(name)?.[0]
    if (last === undefined || to === '' || !joined.endsWith(to)) return []
    const key = keyOf(joined.slice(0, -to.length)) + last
    return [{ key, joined, ending, separator: '', compound: false, stem }]
  })
}

/** The first letters of a short name begin too many words: it must be whole, or lacking. */
function isSolidCompound(
  reading: Reading,
  prepared: PreparedBrand,
  { joined, ending }: { readonly joined: string; readonly ending: string },
): boolean {
  if (!/^\p{Ll}+$/u.test(ending) || !mayCompound(reading, prepared)) return false
  const { key } = prepared
  const spare = Math.abs(joined.length - key.length)
  if (key.length > shortName) return spare <= 1
  if (key.length < shortName || spare > 0) return false
  return keyOf(joined) === key || (reading.source?.lacking.has(prepared) ?? false)
}

const shortName = 6
const longestEnding = 10
