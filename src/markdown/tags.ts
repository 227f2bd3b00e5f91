import type { Document, Tag } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import { leftOut } from './left-out.ts'

/** The template syntax that covers an offset of the text. */
export function tagAt({ tags }: Document, offset: number): Tag | undefined {
  const tag = tags[firstEndingAfter(tags, offset)]
  return tag && tag.start <= offset ? tag : undefined
}

/** The template syntax inside a range of the text. */
export function* tagsWithin({ tags }: Document, { start, end }: Range): Generator<Tag> {
  for (let index = firstEndingAfter(tags, start); index < tags.length; index++) {
    const tag = tags[index]
    if (!tag || tag.end > end) return
    if (tag.start >= start) yield tag
  }
}

/** Equal for two tags that do the same: as written, the texts a translator may change left out. */
export function tagKey(tag: Tag, { text }: Document): string {
  return `tag:${leftOut(text, tag, tag.texts)}`
}

function firstEndingAfter(tags: readonly Tag[], offset: number): number {
  let low = 0
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tags[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
