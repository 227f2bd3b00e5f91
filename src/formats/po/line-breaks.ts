import { breakClass, type BreakClass, breakClasses } from './break-class.ts'
import { columns } from './columns.ts'

/**
 * What may follow a class, in the order of `breakClasses`: `_` a break is allowed between the two, `%`
 * only behind spaces, `^` not even there (the pair table of UAX #14, as GNU libunistring has it).
 */
const pairs: ReadonlyMap<BreakClass, string> = new Map([
  ['OP', '^^^^^^^^^^^^^^^^^^^'],
  ['CL', '_^^%%^^^^%%___%%%__'],
  ['CP', '_^^%%%^^^%%%%_%%%__'],
  ['QU', '^^^%%%^^^%%%%%%%%%%'],
  ['GL', '%^^%%%^^^%%%%%%%%%%'],
  ['NS', '_^^%%%^^^_____%%%__'],
  ['EX', '_^^%%%^^^_____%%%__'],
  ['SY', '_^^%%%^^^__%__%%%__'],
  ['IS', '_^^%%%^^^__%__%%%__'],
  ['PR', '%^^%%%^^^__%%%%%%__'],
  ['PO', '%^^%%%^^^__%%_%%%__'],
  ['NU', '%^^%%%^^^%%%%_%%%__'],
  ['AL', '%^^%%%^^^%%%%_%%%__'],
  ['ID', '_^^%%%^^^_%___%%%__'],
  ['IN', '_^^%%%^^^_____%%%__'],
  ['HY', '_^^%_%^^^__%__%%%__'],
  ['BA', '_^^%_%^^^_____%%%__'],
  ['BB', '%^^%%%^^^%%%%%%%%%%'],
  ['B2', '_^^%%%^^^_____%%%_^'],
])

/** gettext up to 0.21 breaks between `.` or `:` and a letter, from 0.23 on it does not. */
export type Era = '0.21' | '0.23'

/** For each character of a line: may a line break stand before it? */
export function lineBreaks(characters: readonly string[], era: Era): readonly boolean[] {
  let last: BreakClass | undefined
  let spaces = false
  return characters.map((character) => {
    const own = breakClass(character)
    if (own === 'SP') {
      spaces = true
      return false
    }
    if (own === 'CM' && last && last !== 'ZW' && !spaces) return false
    const kind = own === 'CM' ? 'AL' : own
    const allowed = last !== undefined && mayBreak({ last, kind, spaces, character }, era)
    last = kind
    spaces = false
    return allowed
  })
}

interface Between {
  readonly last: BreakClass
  readonly kind: BreakClass
  readonly spaces: boolean
  readonly character: string
}

function mayBreak({ last, kind, spaces, character }: Between, era: Era): boolean {
  if (kind === 'ZW') return false
  if (last === 'ZW') return true
  if (era === '0.23' && last === 'IS' && kind === 'AL') return spaces || character === '<'
  // LB30 keeps letters and parentheses together, but not the wide ones of East Asia.
  if (kind === 'OP' && (last === 'AL' || last === 'NU') && columns(character) === 2) return true
  const index = breakClasses.findIndex((one) => one === kind)
  const pair = pairs.get(last)?.[index]
  return pair === '_' || (pair === '%' && spaces)
}
