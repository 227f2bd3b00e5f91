import * as z from 'zod'
import type { Range } from '../model/edit.ts'
import type { AlternateFact } from '../model/facts.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale, localeFacts } from '../model/locale.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import { shorten } from '../text/shorten.ts'
import { foldedKey } from './metadata/front-matter-values.ts'
import { tagFault } from './metadata/language-tag.ts'
import type { Rule, SourceContext } from './rule.ts'

/** Must a list name a page for everybody else? */
const accepted = z.strictObject({ xDefault: z.boolean().default(false) })

const list = (en: string, nl: string) =>
  `---\nalternates:\n  ${en}: /rest\n  ${nl}: /nl/rest\n---\n\nLie down.\n`

export const wrongHreflang: Rule = {
  id: 'wrong-hreflang',
  severity: 'error',
  mqm: 'Design and markup/Link or cross-reference',
  options: accepted,
  summary: 'A list of a page’s other languages has a wrong tag, or lacks the page itself',
  why:
    'Search engines drop such a list without a word, and show readers the wrong language. A tag is a ' +
    'language, then perhaps a script and a region (`en-GB`, not `en_GB`, `en-UK` or `cn`); a list names ' +
    'its own page too, each language once, and pages of the project name each other. The option ' +
    '`xDefault: true` asks for an `x-default`. Lists are `alternates` or `hreflang` in front matter, and ' +
    '`<link rel="alternate">`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: list('en_US', 'nl'),
      finds: 'en_US',
      fixed: list('en-US', 'nl'),
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: list('en-UK', 'nl'),
      finds: 'en-UK',
      fixed: list('en-GB', 'nl'),
    },
    {
      verdict: 'wrong',
      locale: 'en',
      because: '`cn` is a country; Chinese is `zh`.',
      document: list('en', 'cn'),
      finds: 'cn',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      because: 'The page itself is not in its list.',
      document:
        '<link rel="alternate" hreflang="nl" href="/nl/rest">\n<link rel="alternate" hreflang="tr" href="/tr/rest">\n\nLie down.\n',
      finds: 'nl',
    },
    { verdict: 'right', locale: 'en', document: list('en', 'nl') },
    { verdict: 'right', locale: 'hi', document: list('hi-IN', 'x-default') },
    { verdict: 'right', locale: 'tr', document: list('tr', 'zh-Hant-TW') },
  ],
  *source(context) {
    const { languageMarks } = context
    const inLinks = languageMarks.filter(({ name }) => name === 'hreflang')
    for (const { value, start, end } of inLinks) yield* tagProblems(value, { start, end })
    const linked = inLinks.filter(({ isAlternate }) => isAlternate)
    yield* listProblems(
      linked.map(({ value, start, end }) => ({ language: value, to: '', at: { start, end } })),
      context,
    )
    const listed = listedIn(context)
    for (const { language, at } of listed) yield* tagProblems(language, at)
    yield* listProblems(listed, context)
    yield* returnProblems(listed, context)
  },
}

interface Listed extends AlternateFact {
  readonly at: Range
}

function* tagProblems(tag: string, at: Range): Iterable<Problem> {
  const fault = /^x-default$/i.test(tag) ? undefined : tagFault(tag)
  if (!fault) return
  const { meant, isSure } = fault
  yield {
    message: `Unexpected language tag \`${shorten(tag, 20)}\`, expected ${meant === undefined ? 'one of BCP 47' : `\`${meant}\``}`,
    at,
    actual: tag,
    ...(meant !== undefined && {
      expected: meant,
      fix: { safety: isSure ? 'safe' : 'unsafe', edits: [{ ...at, text: meant }] },
    }),
  }
}

function* listProblems(
  listed: readonly Listed[],
  { locale, options }: SourceContext,
): Iterable<Problem> {
  const [first] = listed
  if (!first) return
  const tags = listed.map(({ language }) => language.replaceAll('_', '-').toLowerCase())
  for (const [index, { language, at }] of listed.entries())
    if (tags.indexOf(tags[index] ?? '') < index)
      yield {
        message: `Unexpected second \`${shorten(language, 20)}\`, expected every language once`,
        at,
        actual: language,
      }
  const own = localeFacts(locale).language
  if (!tags.some((tag) => languageOf(tag) === own))
    yield {
      message: `Missing \`${locale}\`, expected the page itself among its languages`,
      at: first.at,
      expected: locale,
    }
  if (accepted.parse(options).xDefault && !tags.includes('x-default'))
    yield {
      message: 'Missing `x-default`, expected a page for all other languages',
      at: first.at,
      expected: 'x-default',
    }
}

function languageOf(tag: string): string | undefined {
  const canonical = canonicalLocale(tag)
  return canonical === undefined ? undefined : localeFacts(canonical).language
}

/** Pages of the project that do not list this one in return. */
function* returnProblems(
  listed: readonly Listed[],
  { document, index, locale }: SourceContext,
): Iterable<Problem> {
  for (const { to, at } of listed) {
    const other = index.documentAt(to, document)
    if (other === undefined || other === document) continue
    const back = index.facts(locale).get(other)?.alternates ?? []
    if (back.some((one) => index.documentAt(one.to, other) === document)) continue
    yield {
      message: `Missing link back from \`${shorten(other, 36)}\`, expected it to list this page too`,
      at,
      actual: to,
      help: `List \`${shorten(document, 40)}\` among the languages of that page.`,
    }
  }
}

/** What the front matter lists, at the places of its tags. */
function listedIn({ text, facts, frontMatter }: SourceContext): readonly Listed[] {
  const places = [...frontMatter.places].filter(([key]) =>
    /^(?:alternates|alternatelanguages|hreflangs?)$/.test(foldedKey(key)),
  )
  return (facts.alternates ?? []).map((one) => {
    const tag = new RegExp(`(?<![\\w/.-])${escapePattern(one.language)}(?![\\w/.-])`)
    for (const [, { start, end }] of places) {
      const from = start + text.slice(start, end).search(tag)
      if (from >= start) return { ...one, at: { start: from, end: from + one.language.length } }
    }
    return { ...one, at: places[0]?.[1] ?? { start: 0, end: 0 } }
  })
}
