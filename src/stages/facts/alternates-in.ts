import type { AlternateFact } from '../../model/facts.ts'
import { ownString } from './own-string.ts'

/** Keys under which pages list themselves in other languages, without case, `-` and `_`. */
const alternateKeys: ReadonlySet<string> = new Set([
  'alternates',
  'alternatelanguages',
  'hreflang',
  'hreflangs',
])

const languageKeys = ['hreflang', 'lang', 'language', 'locale', 'code']
const linkKeys = ['href', 'url', 'link', 'path', 'permalink']

/** The pages in other languages a front matter lists: a mapping of tags to pages, or a list of both. */
export function alternatesIn(values: unknown): readonly AlternateFact[] {
  if (typeof values !== 'object' || values === null) return []
  return Object.entries(values).flatMap(([key, value]) =>
    alternateKeys.has(key.toLowerCase().replace(/[-_]/g, '')) ? listed(value) : [],
  )
}

function listed(value: unknown): readonly AlternateFact[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([language, to]) =>
      typeof to === 'string' ? [{ language, to }] : [],
    )
  return value.flatMap((item: unknown) => {
    const language = ownString(item, languageKeys)
    const to = ownString(item, linkKeys)
    return language === undefined || to === undefined ? [] : [{ language, to }]
  })
}
