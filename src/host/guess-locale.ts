import { canonicalLocale, type Locale } from '../model/locale.ts'

/**
 * The locale that a path names, the last part that does: `docs/zh_CN`, `i18n/nl/docs/current`,
 * `README.pt-br.md`.
 */
export function guessLocale(path: string): Locale | undefined {
  for (const part of path.split('/').toReversed()) {
    const bare = part.replace(/\.(?:md|mdx|markdown)$/i, '')
    const ending =
      bare === part ? undefined : /[._-]([a-z]{2,3}(?:[-_][a-z0-9]+)*)$/i.exec(bare)?.[1]
    const found = named(bare) ?? (ending === undefined ? undefined : named(ending))
    if (found !== undefined) return found
  }
  return undefined
}

/** A name that ICU would take for another's, such as `src` for Sardinian, is a word. */
function named(word: string): Locale | undefined {
  const tag = word.replaceAll('_', '-')
  const locale = /^[a-z]{2,3}(?:-|$)/i.test(tag) ? canonicalLocale(tag) : undefined
  return locale?.toLowerCase() === tag.toLowerCase() ? locale : undefined
}
