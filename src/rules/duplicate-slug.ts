import type { Facts } from '../model/facts.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import { folderOf } from './metadata/folder-of.ts'
import { placeOf } from './metadata/front-matter-values.ts'
import { pagesBy } from './metadata/pages-by.ts'
import type { Rule } from './rule.ts'

const keys = ['slug', 'permalink'] as const
const by = {
  slug: pagesBy((facts) => facts.slug),
  permalink: pagesBy((facts) => facts.permalink),
} as const

export const duplicateSlug: Rule = {
  id: 'duplicate-slug',
  severity: 'error',
  mqm: 'Design and markup/Link or cross-reference',
  summary: 'Two pages of a locale would be published at one address',
  why:
    'The site builds one of the two, and which one is chance. A `slug` is compared within its folder, a ' +
    '`permalink` or `url` in the whole locale; versions of one page may share theirs.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      key: 'slug',
      source: 'fear',
      target: 'angst',
      others: [{ source: 'anxiety', target: 'angst' }],
      finds: 'angst',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\nslug: rest\n---\n\nLie down.\n',
      others: [{ source: 'rest', target: '' }],
      finds: 'rest',
    },
    {
      verdict: 'right',
      locale: 'hi',
      key: 'slug',
      source: 'fear',
      target: 'डर',
      others: [{ source: 'anxiety', target: 'चिंता' }],
    },
    {
      verdict: 'right',
      locale: 'tr',
      key: 'slug',
      source: 'fear',
      target: 'korku',
      others: [{ source: 'anxiety', target: 'kaygi' }],
    },
  ],
  *source(context) {
    const { document, facts, index, locale } = context
    for (const key of keys) {
      const value = facts[key]
      const other =
        value === undefined ? undefined : rival(document, key, value, index.facts(locale))
      if (value === undefined || other === undefined) continue
      const place = placeOf(context, context.frontMatter.places.has(key) ? key : 'url', value)
      yield { ...problem(key, value, other), at: place }
    }
  },
  *unit({ unit, document = '', segment, index, locale, sourceLocale }) {
    const key = keys.find((one) => one === segment?.key)
    if (key === undefined || unit.target === unit.source) return
    const other = rival(document, key, unit.target, index.facts(locale))
    const [own, theirs] = [document, other ?? ''].map((name) => index.facts(sourceLocale).get(name))
    // Two sources at one address are a problem of the sources.
    if (other === undefined || own?.[key] === theirs?.[key]) return
    yield { ...problem(key, unit.target, other), at: { start: 0, end: unit.target.length } }
  },
}

function rival(
  document: string,
  key: 'slug' | 'permalink',
  value: string,
  pages: ReadonlyMap<string, Facts>,
): string | undefined {
  const isNear = (name: string) => key === 'permalink' || folderOf(name) === folderOf(document)
  return by[key](pages)
    .get(value)
    ?.find(
      (name) => name !== document && isNear(name) && versionless(name) !== versionless(document),
    )
}

/** A name without the folder of its version: `version-2.0/intro` is `v1/intro` in another. */
function versionless(name: string): string {
  return name.replace(/(?:^|\/)(?:version-|v)\d[^/]*(?=\/)/, '')
}

function problem(key: string, value: string, other: string): Omit<Problem, 'at'> {
  return {
    message: `Unexpected ${key} \`${shorten(value, 28)}\`, expected another than that of \`${shorten(other, 26)}\``,
    actual: value,
    help: 'Give one of the two pages an address of its own.',
  }
}
