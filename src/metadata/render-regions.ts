import type { Link, Paragraph, PhrasingContent } from 'mdast'
import type { DateFact } from '../model/facts.ts'
import type { Locale } from '../model/locale.ts'
import type { Labels } from './labels.ts'
import { printMarkdown } from './print-markdown.ts'
import { renderDate, renderNumber, type RenderOptions } from './render.ts'

/** What a byline says; what is absent is left out. */
interface BylineFacts {
  readonly date?: DateFact | undefined
  readonly minutes?: number | undefined
  readonly words?: number | undefined
}

/** Another article, as a card shows it. The title and description are plain text. */
interface Card {
  readonly title: string
  /** May be empty. */
  readonly description?: string | undefined
  readonly href: string
}

const separator = ' · '

/** One Markdown paragraph: `Published <date> · Reading time 4 minutes · ~775 words`. */
export function renderByline(
  facts: BylineFacts,
  labels: Labels,
  locale: Locale,
  options: RenderOptions = {},
): string {
  const { date, minutes, words } = facts
  const counted = (key: string, count: number | undefined) =>
    count === undefined
      ? undefined
      : labels.text(key, { count: renderNumber(count, locale, options) }, count)
  const fields = [
    date && labels.text('published', { date: renderDate(date, locale, options) }),
    counted('readingTime', minutes),
    counted('words', words),
  ]
  const value = oneLine(fields.filter((field) => field).join(separator))
  return value ? printMarkdown([{ type: 'paragraph', children: [{ type: 'text', value }] }]) : ''
}

/** A Markdown list of cards: the title as a link, then the description and the call to action. */
export function renderRelated(cards: readonly Card[], labels: Labels): string {
  if (!cards.length) return ''
  const readArticle = labels.text('readArticle')
  return printMarkdown([
    {
      type: 'list',
      ordered: false,
      spread: true,
      children: cards.map((card) => ({
        type: 'listItem',
        spread: true,
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [link(card.title, card.href)] }],
          },
          ...invitation(card, readArticle),
        ],
      })),
    },
  ])
}

function invitation(
  { description = '', href }: Card,
  readArticle: string | undefined,
): readonly Paragraph[] {
  const text = oneLine(description)
  const value = text && readArticle ? `${text} ` : text
  const children: PhrasingContent[] = [
    ...(value ? [{ type: 'text' as const, value }] : []),
    ...(readArticle ? [link(readArticle, href)] : []),
  ]
  return children.length ? [{ type: 'paragraph', children }] : []
}

/** One Markdown paragraph of links to the same page in other languages. */
export function renderLanguages(
  languages: readonly { readonly name: string; readonly href: string }[],
): string {
  const children = languages.flatMap(({ name, href }, index): PhrasingContent[] => [
    ...(index ? [{ type: 'text' as const, value: separator }] : []),
    link(name, href),
  ])
  return children.length ? printMarkdown([{ type: 'paragraph', children }]) : ''
}

function link(text: string, href: string): Link {
  return {
    type: 'link',
    title: null,
    url: href,
    children: [{ type: 'text', value: oneLine(text) }],
  }
}

/** No-break spaces stay: dates have them. */
function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}
