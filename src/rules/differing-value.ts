import { coversKey } from '../markdown/slots/selector.ts'
import type { Problem } from '../model/finding.ts'
import { readDates } from '../text/dates.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const differingValue: Rule = {
  id: 'differing-value',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A front-matter value that is the same in every locale was translated',
  why:
    'Layouts, ids, colours and files are read by the site: a translated one breaks the page in one ' +
    'locale only. What `frontMatter.equal` lists must agree; files and paths must as well, but for the ' +
    'name of the locale in them. Values nobody translates belong under `frontMatter.keep`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      key: 'image',
      source: '/images/journal.svg',
      target: '/afbeeldingen/dagboek.svg',
      finds: '/afbeeldingen/dagboek.svg',
      fixed: '/images/journal.svg',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'A picture with words in it may be one of the locale’s own.',
      key: 'image',
      source: '/images/en/journal.svg',
      target: '/images/tr/journal.svg',
    },
    {
      verdict: 'right',
      locale: 'hi',
      key: 'title',
      source: 'Stress and/or work',
      target: 'तनाव और/या काम',
    },
  ],
  *unit({ unit, segment, equal, locale, sourceLocale }) {
    const key = segment?.key
    if (key === undefined) return
    const [source, target] = [unit.source, unit.target].map((text) => text.normalize('NFC'))
    if (source === undefined || target === undefined || source === target) return
    const isEqual = equal.some((selector) => coversKey(selector, key))
    const isFile = file.test(source)
    const apart = [sourceLocale, locale]
    const isSame = isFile && withoutLocales(source, apart) === withoutLocales(target, apart)
    // Dates in words are compared as dates, by `metadata-mismatch`.
    if (isEqual ? readDates(target, locale).length > 0 : !isFile || isSame) return
    yield problem(unit, key)
  },
}

/** A path from somewhere or the name of a file a site serves; `and/or` is neither. */
const file =
  /^(?:(?:\.{0,2}\/|~\/)[\w./@%+~-]+|[\w./@%+~-]+\.(?:avif|css|gif|html?|ico|jpe?g|js|json|mdx?|mp[34]|pdf|png|svg|webm|webp|xml|ya?ml))$/i

/** A path without what only says which locale it is for: `/en/`, `_en`, `.en`. */
function withoutLocales(path: string, locales: readonly string[]): string {
  return locales.reduce(
    (rest, locale) => rest.replace(new RegExp(`(?<=[/._-]|^)${locale}(?:[/._-]|$)`, 'gi'), ''),
    path,
  )
}

function problem({ source, target }: { source: string; target: string }, key: string): Problem {
  const at = { start: 0, end: target.length }
  return {
    message: `Unexpected \`${shorten(target, 20)}\`, expected \`${shorten(source, 20)}\` as \`${shorten(key, 20)}\` in every locale`,
    at,
    actual: target,
    expected: source,
    fix: { safety: 'safe', edits: [{ ...at, text: source }] },
  }
}
