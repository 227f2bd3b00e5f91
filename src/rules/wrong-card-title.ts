import type { CardFact, Facts } from '../model/facts.ts'
import { shorten } from '../text/shorten.ts'
import { placeOf } from './metadata/front-matter-values.ts'
import { pagesBy } from './metadata/pages-by.ts'
import { spoken } from './metadata/spoken.ts'
import type { ProjectIndex, Rule } from './rule.ts'

const byTitle = pagesBy(({ title }) => title)

/** Lists of the front matter whose items show other pages; others only happen to have links. */
const cardList =
  /^(?:cards?|related\w*|articles?|posts?|see_?also|read_?(?:more|next)|prev|next)\[/i

export const wrongCardTitle: Rule = {
  id: 'wrong-card-title',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent use of terminology',
  summary: 'A card or link shows a page by another title than its own',
  why:
    'Who follows a card wants to see that they arrived. In the source this is asked of lists such as ' +
    '`cards` and `related`; in a translation also of links that are the title of their page and nothing ' +
    'else. A card that does not say where it leads is known by the title it has in the source.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\ncards:\n  - title: Rest and ease\n    href: other-1.md\n---\n\nLie down.\n',
      others: [{ source: 'Rest', target: '' }],
      finds: 'Rest and ease',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      key: 'cards[0].title',
      source: 'Mixing Sertraline and Alcohol',
      target: 'Sertraline met alcohol',
      others: [
        { source: 'Mixing Sertraline and Alcohol', target: 'Sertraline en alcohol combineren' },
      ],
      finds: 'Sertraline met alcohol',
      fixed: 'Sertraline en alcohol combineren',
    },
    {
      verdict: 'right',
      locale: 'hi',
      key: 'cards[0].title',
      source: 'Mixing Sertraline and Alcohol',
      target: 'सर्ट्रालाइन और शराब साथ लेना',
      others: [{ source: 'Mixing Sertraline and Alcohol', target: 'सर्ट्रालाइन और शराब साथ लेना' }],
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'A title of no page may be anything.',
      key: 'cards[0].title',
      source: 'More to read',
      target: 'Okumaya devam',
      others: [{ source: 'Rest', target: 'Dinlenme' }],
    },
  ],
  *source(context) {
    const { facts, document, index, locale } = context
    for (const { key = '', title, to } of facts.cards ?? []) {
      if (!cardList.test(key) || to === undefined) continue
      const page = pageAt(to, document, { index, locale })
      if (!page?.title || page.title === title.trim()) continue
      yield {
        message: `Unexpected title \`${shorten(title, 30)}\`, expected \`${shorten(page.title, 30)}\` as on the page`,
        at: placeOf(context, key, title),
        actual: title,
        expected: page.title,
        help: 'Write the title of the page it leads to, or change both.',
      }
    }
  },
  *unit({ unit, document = '', segment, index, locale, sourceLocale }) {
    const cards = index.facts(sourceLocale).get(document)?.cards
    if (!cards) return
    const source = spoken(unit.source)
    const card = cards.find(({ key, title }) =>
      segment?.key === undefined ? title === source : key === segment.key,
    )
    const name = card ? pageOf(card, document, { index, locale: sourceLocale }) : undefined
    const own = name === undefined ? undefined : index.facts(sourceLocale).get(name)?.title
    const title = name === undefined ? undefined : index.facts(locale).get(name)?.title
    // A page that is not translated yet still shows the title of its source.
    if (own !== source || title === undefined || title === own) return
    if (spoken(unit.target) === title) return
    const at = { start: 0, end: unit.target.length }
    const isPlain = card?.key !== undefined && !/[\\<`[\]*_~]/.test(title)
    yield {
      message: `Unexpected title \`${shorten(unit.target, 26)}\`, expected \`${shorten(title, 30)}\` as on the page`,
      at,
      actual: unit.target,
      expected: title,
      ...(isPlain && { fix: { safety: 'safe', edits: [{ ...at, text: title }] } }),
    }
  },
}

interface At {
  readonly index: ProjectIndex
  readonly locale: string
}

function pageAt(to: string, from: string, { index, locale }: At): Facts | undefined {
  const name = index.documentAt(to.replace(/#.*$/, ''), from)
  return name === undefined || name === from ? undefined : index.facts(locale).get(name)
}

/** The page a card leads to; without a link the only other page with its title. */
function pageOf({ title, to }: CardFact, from: string, { index, locale }: At): string | undefined {
  if (to !== undefined) return index.documentAt(to.replace(/#.*$/, ''), from)
  const [only, other] = byTitle(index.facts(locale)).get(title.trim()) ?? []
  return other === undefined && only !== from ? only : undefined
}
