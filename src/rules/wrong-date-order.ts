import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { instantOf } from '../metadata/facts.ts'
import { shorten } from '../text/shorten.ts'
import { foldedKey } from './metadata/front-matter-values.ts'
import type { Rule, SourceContext } from './rule.ts'

/** Keys of front matter by what happens first, without case, `-` and `_`. */
const stages: readonly ReadonlySet<string>[] = [
  'created createdat datecreated creationdate',
  'date published publishedat publishedon publishdate pubdate pubdatetime datepublished publicationdate',
  'updated updatedat updatedon updateddate lastupdated dateupdated modified modifieddate datemodified lastmod lastmodified moddatetime reviewed reviewedon lastreviewed',
  'expires expirydate expirationdate validuntil validthrough',
].map((keys) => new Set(keys.split(' ')))

export const wrongDateOrder: Rule = {
  id: 'wrong-date-order',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A page was updated before it was published, or expires before that',
  why:
    'Feeds and search engines sort by these dates, and readers trust the last review. Two dates with ' +
    'an offset from UTC are compared as instants, others as days. No date is compared with today.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\ndate: 2024-01-02\nupdated: 2023-12-30\n---\n\nLie down.\n',
      finds: '2023-12-30',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The first is ten o’clock in London, the second half past nine.',
      document:
        '---\npublished: 2024-01-02T10:00:00Z\nlastmod: "2024-01-02T12:30:00+03:00"\n---\n\nUzanın.\n',
      finds: '"2024-01-02T12:30:00+03:00"',
    },
    {
      verdict: 'right',
      locale: 'nl',
      document: '---\ndate: 2024-01-02T02:55:00\nlastmod: 2024-01-02\n---\n\nGa liggen.\n',
    },
  ],
  *source(context) {
    const dates = datesOf(context)
    for (const later of dates) {
      const [earlier] = dates.filter(
        ({ stage, date }) => stage < later.stage && isBefore(later.date, date),
      )
      if (earlier) yield problem(later, earlier)
    }
  },
}

interface StatedDate {
  readonly key: string
  readonly stage: number
  readonly date: string
  readonly at: Range
}

function datesOf({ text, frontMatter }: SourceContext): readonly StatedDate[] {
  return [...frontMatter.places].flatMap(([key, at]) => {
    const stage = stages.findIndex((keys) => keys.has(foldedKey(key)))
    if (stage < 0) return []
    const date = text.slice(at.start, at.end).replace(/^["']|["']$/g, '')
    return instantOf(date, 'UTC') ? [{ key, stage, date, at }] : []
  })
}

const offset = /(?:[Zz]|[+-]\d{2}:?\d{2})$/

function isBefore(one: string, other: string): boolean {
  if ([one, other].every((date) => date.length > 10 && offset.test(date)))
    return instant(one) < instant(other)
  return one.slice(0, 10) < other.slice(0, 10)
}

/** ECMAScript wants a `T`, and a colon in the offset. */
function instant(date: string): number {
  return Date.parse(
    date.replace(/^(.{10})[ t]/, '$1T').replace(/\s?([+-]\d{2}):?(\d{2})$/, '$1:$2'),
  )
}

function problem(later: StatedDate, earlier: StatedDate): Problem {
  const { key, date, at } = later
  return {
    message: `Unexpected \`${shorten(key, 14)}\` at \`${date.slice(0, 16)}\`, expected none before \`${shorten(earlier.key, 14)}\``,
    at,
    actual: date,
    help: `Correct it, or \`${earlier.key}\`, which says ${earlier.date}.`,
  }
}
