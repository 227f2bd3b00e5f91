import * as z from 'zod'
import { coversKey } from '../markdown/slots/selector.ts'
import type { Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import { placeOf, valueAt } from './metadata/front-matter-values.ts'
import type { Rule, SourceContext } from './rule.ts'

/** Labels by locale, by id: `{ rest: { nl: rust, hi: आराम } }`. */
const labelled = z.record(z.string(), z.record(z.string(), z.string()))

/** By front-matter key: its ids, or its ids and how each is called in the locales. */
const accepted = z.strictObject({
  vocabularies: z.record(z.string(), z.union([z.array(z.string()), labelled])).default({}),
})

const vocabularies = {
  tags: { rest: { nl: 'rust', hi: 'आराम', tr: 'dinlenme' }, stress: {} },
  author: ['Anna de Vries'],
}

export const unknownVocabulary: Rule = {
  id: 'unknown-vocabulary',
  severity: 'error',
  isOptIn: true,
  mqm: 'Terminology/Inconsistent with terminology resource',
  options: accepted,
  summary: 'A tag, category or author is none of the list, or not called so in its locale',
  why:
    'Every new spelling of a tag makes a page of its own with one article on it. The option lists the ' +
    'ids of a key and their labels by locale: `unknown-vocabulary: [error, { vocabularies: { tags: { ' +
    'rest: { nl: rust, hi: आराम } }, author: [Anna de Vries] } }]`. A source may write the id or its own ' +
    'label; a translation writes the label of the same id, or the id where a locale has none.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      options: { vocabularies },
      document: '---\ntags: [rest, strss]\n---\n\nLie down.\n',
      finds: 'strss',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      options: { vocabularies },
      key: 'tags[0]',
      source: 'rest',
      target: 'ontspanning',
      finds: 'ontspanning',
      fixed: 'rust',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      options: { vocabularies },
      key: 'tags[0]',
      source: 'rest',
      target: 'विश्राम',
      finds: 'विश्राम',
      fixed: 'आराम',
    },
    {
      verdict: 'right',
      locale: 'tr',
      options: { vocabularies },
      key: 'tags[1]',
      source: 'rest',
      target: 'dinlenme',
    },
    {
      verdict: 'right',
      locale: 'en',
      options: { vocabularies },
      document: '---\ntags: [stress, rest]\nauthor: Anna de Vries\n---\n\nLie down.\n',
    },
  ],
  *source(context) {
    const lists = accepted.parse(context.options).vocabularies
    for (const [key, list] of Object.entries(lists)) {
      const known = termsOf(list).flatMap(({ id, labels }) => labels[context.locale] ?? id)
      const ids = new Set([...known, ...termsOf(list).map(({ id }) => id)])
      for (const value of stringsAt(context, key))
        if (!ids.has(value)) yield unknown(key, { value, known }, context)
    }
  },
  *unit({ unit, segment, options, locale, sourceLocale }) {
    const key = segment?.key
    if (key === undefined) return
    const lists = Object.entries(accepted.parse(options).vocabularies)
    const terms = lists.flatMap(([selector, list]) =>
      coversKey(selector, key) ? termsOf(list) : [],
    )
    const term = terms.find(
      ({ id, labels }) => id === unit.source || labels[sourceLocale] === unit.source,
    )
    const expected = term && (term.labels[locale] ?? unit.source)
    if (expected === undefined || unit.target.normalize('NFC') === expected.normalize('NFC')) return
    const at = { start: 0, end: unit.target.length }
    yield {
      message: `Unexpected \`${shorten(unit.target, 28)}\`, expected \`${shorten(expected, 28)}\` as for every \`${shorten(unit.source, 16)}\``,
      at,
      actual: unit.target,
      expected,
      fix: { safety: 'safe', edits: [{ ...at, text: expected }] },
    }
  },
}

interface VocabularyTerm {
  readonly id: string
  readonly labels: Readonly<Record<Locale, string>>
}

function termsOf(list: readonly string[] | z.output<typeof labelled>): readonly VocabularyTerm[] {
  return Array.isArray(list)
    ? list.map((id: string) => ({ id, labels: {} }))
    : Object.entries(list).map(([id, labels]) => ({ id, labels }))
}

function stringsAt({ frontMatter }: SourceContext, key: string): readonly string[] {
  const value = valueAt(frontMatter.values, key)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string')
}

function unknown(
  key: string,
  { value, known }: { readonly value: string; readonly known: readonly string[] },
  context: SourceContext,
): Problem {
  const meant = closest(value, known)
  return {
    message: `Unexpected \`${shorten(value, 28)}\`, expected ${meant === undefined ? 'one' : `\`${shorten(meant, 20)}\``} of the list for \`${shorten(key, 16)}\``,
    at: placeOf(context, key, value),
    actual: value,
    ...(meant !== undefined && { expected: meant }),
    help: `Write one of ${known.map((one) => `\`${one}\``).join(', ')}, or add it in dragoman.yaml.`,
  }
}
