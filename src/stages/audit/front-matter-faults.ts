import type { Range } from '../../model/edit.ts'
import { coversKey } from '../../markdown/slots/selector.ts'
import { shorten } from '../../text/shorten.ts'
import type { AuditFault, Compared } from './compared.ts'

/**
 * Keys of the front matter that the translation lacks, and values that are no words and differ: dates,
 * numbers, switches, and whatever the configuration wants equal.
 */
export function* frontMatterFaults({ source, target, equal }: Compared): Iterable<AuditFault> {
  const [ours, theirs] = [source.open.frontMatter, target.open.frontMatter]
  const wanted = entriesOf(ours.values)
  const found = new Map(entriesOf(theirs.values))
  if (!wanted.length) return
  const shift = target.open.document.bom.length
  const from = source.open.document.bom.length
  const missing: string[] = []
  for (const [key, value] of wanted) {
    const isEqual = equal.some((selector) => coversKey(selector, key))
    const at = theirs.places.get(key)
    const origin = ours.places.get(key)
    if (!found.has(key)) {
      if (isEqual || (steers(value) && !perLocale.test(key))) missing.push(key)
      continue
    }
    const other = found.get(key)
    if (JSON.stringify(value) === JSON.stringify(other)) continue
    if (!isEqual && !(steers(value) && !perLocale.test(key))) continue
    yield {
      rule: 'front-matter-drift',
      problem: {
        message: `Unexpected \`${shown(key, other)}\`, expected \`${shown(key, value)}\` as in the source`,
        at: moved(at, shift),
        source: moved(origin, from),
      },
    }
  }
  const [first] = missing
  if (first === undefined) return
  yield {
    rule: 'front-matter-drift',
    problem: {
      message: `Missing ${missing
        .slice(0, 3)
        .map((key) => `\`${shorten(key, 20)}\``)
        .join(', ')} in the front matter, expected as in the source`,
      at: { start: 0, end: 0 },
      expected: missing.join(', '),
      source: moved(ours.places.get(first), from),
    },
  }
}

function moved(range: Range | undefined, by: number): Range {
  return range ? { start: range.start - by, end: range.end - by } : { start: 0, end: 0 }
}

function shown(key: string, value: unknown): string {
  return shorten(`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`, 32)
}

/** Values that are the same in every locale whatever they are called. */
function steers(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z -]*)?$/.test(value)
}

/** Keys whose value may be another for each locale: of the file's own history and state. */
const perLocale =
  /updated|modified|lastmod|translat|reviewed|date_?edited|revision|version|hash|commit/i

function entriesOf(values: unknown): readonly (readonly [string, unknown])[] {
  const isMapping = typeof values === 'object' && values !== null && !Array.isArray(values)
  return isMapping ? Object.entries(values) : []
}
