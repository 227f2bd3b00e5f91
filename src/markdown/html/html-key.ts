import type { Range } from '../../model/edit.ts'
import { leftOut } from '../left-out.ts'
import { readHtml } from './read-html.ts'

/** Equal for two pieces of HTML that differ in the texts of attributes and their quotes only; blanks are folded. */
export function tagKey(raw: string): string {
  if (!raw.includes('=')) return `html:${raw.replace(/\s+/g, ' ')}`
  const values = readHtml(raw).attributes.map(({ quoted }) => quoted)
  return `html:${leftOut(raw, whole(raw), values).replace(/\s+/g, ' ')}`
}

/** A block of HTML without what is translated in it. */
export function blockKey(raw: string): string {
  const { leaves, attributes } = readHtml(raw)
  const spans = leaves.flatMap((leaf) => {
    const [first] = leaf
    const last = leaf.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
  const outer = attributes
    .map(({ quoted }) => quoted)
    .filter(({ start }) => !spans.some((span) => span.start <= start && start < span.end))
  const ranges = [...spans, ...outer].toSorted((a, b) => a.start - b.start)
  return leftOut(raw, whole(raw), ranges)
}

function whole(text: string): Range {
  return { start: 0, end: text.length }
}
