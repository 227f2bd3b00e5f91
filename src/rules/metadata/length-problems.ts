import * as z from 'zod'
import type { Problem } from '../../model/finding.ts'
import type { SourceContext, UnitContext } from '../rule.ts'
import { shownColumns } from './shown-columns.ts'
import { shownPixels } from './shown-pixels.ts'
import { spoken } from './spoken.ts'

/** Options of rules about length: the largest of either measure. */
export function lengthOptions(max: number): z.ZodObject<{
  max: z.ZodDefault<z.ZodNumber>
  pixels: z.ZodOptional<z.ZodNumber>
}> {
  return z.strictObject({
    max: z.number().int().positive().default(max),
    pixels: z.number().int().positive().optional(),
  })
}

/** What is measured, by the front-matter key, and the size in which search engines print it. */
interface Measured {
  readonly key: string
  readonly name: string
  /** In pixels. */
  readonly type: number
}

interface Limits {
  readonly max: number
  readonly pixels?: number | undefined
}

/** What is too long of a source's own front matter. Ranges are offsets in the file. */
export function* sourceLengthProblems(
  { facts, frontMatter, text }: SourceContext,
  what: Measured & { readonly fact: 'title' | 'description' },
  limits: Limits,
): Iterable<Problem> {
  const at = frontMatter.places.get(what.key)
  if (!at || text.slice(at.start, at.end) === '') return
  for (const problem of tooLong(facts[what.fact], what, limits)) yield { ...problem, at }
}

/** What is too long of a translated front-matter value. */
export function* targetLengthProblems(
  { unit, segment }: UnitContext,
  what: Measured,
  limits: () => Limits,
): Iterable<Problem> {
  if (segment?.key !== what.key) return
  const at = { start: 0, end: unit.target.length }
  for (const problem of tooLong(spoken(unit.target), what, limits())) yield { ...problem, at }
}

function* tooLong(
  text: string,
  { name, type }: Measured,
  { max, pixels }: Limits,
): Iterable<Omit<Problem, 'at'>> {
  const columns = shownColumns(text)
  const width = pixels === undefined ? 0 : shownPixels(text, type)
  const help = 'Shorten it, or raise the limit of this rule in dragoman.yaml.'
  if (columns > max)
    yield {
      message: `Unexpected ${name} of ${columns} characters, expected at most ${max}`,
      actual: text,
      help,
    }
  else if (pixels !== undefined && width > pixels)
    yield {
      message: `Unexpected ${name} about ${width} pixels wide, expected at most ${pixels}`,
      actual: text,
      help,
    }
}
