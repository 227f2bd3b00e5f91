import type { Catalog, Unit } from '../../model/catalog.ts'
import { columns } from './columns.ts'
import { pieces } from './pieces.ts'
import { type StringLines, unwrapped } from './string-lines.ts'
import { wrapped } from './wrapped.ts'

/**
 * How a file breaks the lines of its strings: the style in which most of those that have several lines
 * are written as they stand there. A file that shows none is not wrapped.
 */
export function styleOf(catalog: Catalog): StringLines {
  const samples = spread(catalog.units.filter(isBroken), 100).flatMap(samplesOf)
  if (!samples.length) return unwrapped
  const usual = best([unwrapped, ...erasAt(standardWidth)], samples)
  if (usual.hits > samples.length * 0.9) return usual.style
  const few = spread(samples, 20)
  const widths = new Set(few.flatMap(({ lines }) => lines.map(widthOf)))
  const others = [...widths].filter((width) => width >= 40).flatMap(erasAt)
  const candidate = best([usual.style, ...others], few)
  return best([usual.style, candidate.style], samples).style
}

/** What `msgcat` takes when it is not told otherwise. */
const standardWidth = 79

function erasAt(width: number): readonly StringLines[] {
  return [wrapped(width, '0.23'), wrapped(width, '0.21')]
}

interface Sample {
  readonly keyword: string
  readonly text: string
  readonly lines: readonly string[]
}

function isBroken({ read }: Unit): boolean {
  return read !== undefined && !read.isObsolete && /[\r\n]"/.test(read.text)
}

/** The strings of a unit that stand in several lines; those of one line fit every style. */
function samplesOf({ read }: Unit): readonly Sample[] {
  if (!read) return []
  const { pieces: found, entry } = pieces(read.text)
  if (!entry || entry.flags.includes('no-wrap') || found.some(({ kind }) => kind === 'plural'))
    return []
  const lines = (of: string) =>
    found.flatMap(({ kind, text }) => (kind === of ? text.split(/\r\n|\n|\r/).slice(0, -1) : []))
  return [
    { keyword: 'msgid', text: entry.source.value, lines: lines('source') },
    { keyword: 'msgstr', text: entry.target.value, lines: lines('target') },
  ].filter((sample) => sample.lines.length > 1)
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.ceil(items.length / most)
  return items.filter((_, index) => index % step === 0)
}

function best(
  styles: readonly StringLines[],
  samples: readonly Sample[],
): { readonly style: StringLines; readonly hits: number } {
  const tried = styles.map((style) => ({
    style,
    hits: samples.filter((sample) => fits(style, sample)).length,
  }))
  return tried.reduce((one, other) => (other.hits > one.hits ? other : one))
}

function fits(style: StringLines, { keyword, text, lines }: Sample): boolean {
  const written = style(keyword, text)
  return written.length === lines.length && written.every((line, index) => line === lines[index])
}

function widthOf(line: string): number {
  return Array.from(line, columns).reduce((sum, one) => sum + one, 0)
}
