import { type Inline, plainText } from '../../markdown/inline/inline.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { CardFact } from '../../model/facts.ts'
import { ownString } from './own-string.ts'

/** Where a card of the front matter says where it leads. */
const linkKeys = ['href', 'url', 'link', 'to', 'path', 'page']

/** Titles of other pages: in lists of the front matter, and texts that are one link and nothing else. */
export function cardsIn(values: unknown, slots: readonly Slot[]): readonly CardFact[] {
  return [
    ...cardsOfFrontMatter(values),
    ...slots.flatMap(({ content }) => linkAlone(content) ?? []),
  ]
}

function* cardsOfFrontMatter(values: unknown): Iterable<CardFact> {
  if (typeof values !== 'object' || values === null) return
  for (const [name, list] of Object.entries(values)) {
    if (!Array.isArray(list)) continue
    for (const [index, item] of list.entries()) {
      const title = ownString(item, ['title'])
      const to = ownString(item, linkKeys)
      if (title === undefined) continue
      yield { key: `${name}[${index}].title`, title, ...(to !== undefined && { to }) }
    }
  }
}

/** The one link that all words of a content stand in. */
function linkAlone(content: readonly Inline[]): CardFact | undefined {
  const [only, other] = content.filter(
    (node) => node.type === 'pair' || plainText([node]).trim() !== '',
  )
  if (only?.type !== 'pair' || other) return undefined
  if (only.kind !== 'link') return linkAlone(only.children)
  const title = plainText(only.children).replace(/\s+/g, ' ').trim()
  const to = only.key.replace(/^link:/, '').replace(/\|title$/, '')
  // Neither an address elsewhere nor a place on a page is a page of the project.
  return title && !/^(?:[a-z][\w+.-]*:|\/\/)|#/i.test(to) ? { title, to } : undefined
}
