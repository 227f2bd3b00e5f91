import type { Segment } from '../model/segment.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const fixedLocaleLink: Rule = {
  id: 'fixed-locale-link',
  severity: 'warn',
  mqm: 'Design and markup/Link/cross-reference',
  summary:
    'A link inside the site names the locale of the source, so that every translation leaves its own',
  why:
    'The destinations of links are those of the source: `/en/help` takes the reader of a Hindi page to an ' +
    'English one. A relative link, or one without the locale, leads to the page of the same language.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: 'See [help](/en/help).\n',
      finds: '/en/help',
    },
    { verdict: 'right', locale: 'en', document: 'See [help](../help.md).\n' },
    {
      verdict: 'right',
      locale: 'en',
      because: 'Other sites do not have our languages.',
      document: 'See [the survey](https://survey.example/en/2017/).\n',
    },
  ],
  *source({ segments, text, locale }) {
    const mark = `/${locale.toLowerCase()}/`
    if (!text.toLowerCase().includes(mark)) return
    for (const segment of segments) yield* linkProblems(segment, text, mark)
  },
}

function* linkProblems(segment: Segment, text: string, mark: string): Iterable<Problem> {
  for (const line of segment.legend) {
    const url = /^\(\d+\) (\S+)/.exec(line)?.[1]
    // Switchers of language name a language on purpose, but in more than one link.
    if (url === undefined || !/^(?:\/(?!\/)|\.\.?\/)/.test(url)) continue
    if (!`${url.toLowerCase().split(/[?#]/)[0] ?? ''}/`.includes(mark)) continue
    const start = text.indexOf(url, segment.start)
    const isHere = start >= 0 && start < segment.end
    yield {
      message: `Unexpected locale in \`${shorten(url, 50)}\`, expected a link that every locale can follow`,
      at: isHere ? { start, end: start + url.length } : { start: segment.start, end: segment.end },
      actual: url,
      help: 'Write a relative link, or leave the locale out.',
    }
  }
}
