import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'
import { standIns, tagOf } from '../mask.ts'
import { tagKey } from '../tags.ts'
import type { Inline, InlineSingle } from './inline.ts'

/** A text of the tree with the template syntax in it as codes. */
export function splitTags(value: string, range: Range, document: Document): readonly Inline[] {
  if (!document.tags.length) return [{ type: 'text', value, range }]
  const out: Inline[] = []
  let at = 0
  let { start } = range
  for (const match of value.matchAll(standIns)) {
    const tag = tagOf(match, document.tags, range.start)
    // A line of syntax begins before its text: the parser saw the mark of a heading there.
    if (!tag || tag.end <= range.start || tag.start >= range.end) continue
    const text = value.slice(at, match.index)
    // The mark of a heading, where the parser did not take it for one.
    const isLine = tag.form === 'line' || tag.form === 'item'
    const before = isLine ? text.replace(/(?:- )?# $/, '') : text
    if (before) out.push({ type: 'text', value: before, range: { start, end: tag.start } })
    const isSide = tag.form === 'edge' || tag.form === 'open' || tag.form === 'close'
    const single: InlineSingle = {
      type: 'single',
      kind: 'tag',
      key: tagKey(tag, document),
      range: { start: tag.start, end: tag.end },
      value: document.text.slice(tag.start, tag.end),
      ...(isSide && { side: tag.form }),
      ...(tag.form === 'line' && { side: 'edge' as const }),
    }
    out.push(single)
    at = match.index + match[0].length
    start = tag.end
  }
  const rest = value.slice(at)
  return rest ? [...out, { type: 'text', value: rest, range: { start, end: range.end } }] : out
}
