import type { Inline } from '../markdown/inline/inline.ts'
import { plainText } from '../markdown/inline/inline.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import { instantOf } from '../metadata/facts.ts'
import type { Facts } from '../model/facts.ts'
import type { Locale } from '../model/locale.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { countWords } from '../text/words.ts'
import { alternatesIn } from './facts/alternates-in.ts'
import { cardsIn } from './facts/cards-in.ts'
import type { OpenDocument } from './open-document.ts'
import type { StageSettings } from './settings.ts'

/** The roles a reader reads from top to bottom. */
const prose: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'item',
  'quote',
  'cell',
  'footnote',
  'html',
])

/** What can be computed of a document with these contents in its slots, read in one locale. */
export function documentFacts(
  { slots, frontMatter }: OpenDocument,
  contentOf: (slot: Slot) => readonly Inline[],
  locale: Locale,
  settings: StageSettings,
): Facts {
  const text = (slot: Slot | undefined) =>
    slot ? plainText(contentOf(slot)).replace(/\s+/g, ' ').trim() : ''
  const value = (key: string) =>
    text(slots.find((slot) => slot.key === key)) || stringAt(frontMatter.values, key)
  const heading = slots.find((slot) => slot.role === 'heading')
  const [slug, permalink] = [value('slug'), value('permalink') || value('url')]
  const ofSource = locale === settings.source ? linksOf(frontMatter.values, slots) : {}
  const date = instantOf(stringAt(frontMatter.values, 'date'), settings.timezone)
  return {
    title: value('title') || text(heading),
    description: value('description'),
    words: slots
      .filter((slot) => prose.has(slot.role))
      .reduce((sum, slot) => sum + countWords(withoutAddresses(text(slot)), locale), 0),
    ...(date && { date }),
    related: listAt(frontMatter.values, 'related'),
    ...(slug && { slug }),
    ...(permalink && { permalink }),
    ...ofSource,
  }
}

function linksOf(values: unknown, slots: readonly Slot[]): Pick<Facts, 'cards' | 'alternates'> {
  const cards = cardsIn(values, slots)
  const alternates = alternatesIn(values)
  return { ...(cards.length && { cards }), ...(alternates.length && { alternates }) }
}

function at(values: unknown, key: string): unknown {
  if (typeof values !== 'object' || values === null) return undefined
  return Object.getOwnPropertyDescriptor(values, key)?.value
}

function stringAt(values: unknown, key: string): string {
  const value = at(values, key)
  return typeof value === 'string' ? value : ''
}

function listAt(values: unknown, key: string): readonly string[] {
  const value = at(values, key)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
