import { readHtml } from './read-html.ts'

/** Equal for two pieces of HTML that differ in the texts of attributes only; blanks are folded. */
export function tagKey(raw: string): string {
  if (!raw.includes('=')) return `html:${raw.replace(/\s+/g, ' ')}`
  return `html:${without(raw, readHtml(raw).attributes).replace(/\s+/g, ' ')}`
}

/** A block of HTML without what is translated in it. */
export function blockKey(raw: string): string {
  const { leaves, attributes } = readHtml(raw)
  const spans = leaves.flatMap((leaf) => {
    const [first] = leaf
    const last = leaf.at(-1)
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
  const outer = attributes.filter(
    ({ start }) => !spans.some((span) => span.start <= start && start < span.end),
  )
  return without(
    raw,
    [...spans, ...outer].toSorted((a, b) => a.start - b.start),
  )
}

function without(raw: string, ranges: readonly { start: number; end: number }[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of ranges) {
    out += `${raw.slice(at, start)}…`
    at = end
  }
  return out + raw.slice(at)
}
