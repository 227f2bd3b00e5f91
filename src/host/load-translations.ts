import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Project, TextFile } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { Files } from './files.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

export interface LoadedTranslations {
  /** Already translated documents, by document name, then locale. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<Locale, TextFile>>
  readonly findings: readonly Finding[]
}

/**
 * The translated documents at a path pattern with `{locale}`, `{path}` and `{ext}`, for the documents of
 * a project. One that does not exist is left out.
 * @throws UserError when the pattern names no document, or nothing is there.
 */
export function loadTranslations(
  files: Files,
  project: Project,
  pattern: string,
  locales: readonly Locale[],
): LoadedTranslations {
  if (!pattern.includes('{path}') && project.documents.length > 1)
    throw new UserError(
      `Missing \`{path}\` in \`${pattern}\`, expected it for several documents.`,
      'Write the pattern like `docs/{locale}/{path}{ext}`.',
    )
  const findings: Finding[] = []
  const translations = new Map(
    project.documents.map(({ name, extension, path: source }) => {
      const found = locales.flatMap((locale): readonly (readonly [Locale, TextFile])[] => {
        const path = fillPattern(pattern, { locale, path: name, ext: extension })
        // A pattern without a locale may name the source itself.
        const bytes = path === source ? undefined : files.read(path)
        if (!bytes) return []
        const { value: text, findings: mistakes } = readText({ path, bytes }, locale)
        findings.push(...mistakes)
        return text === undefined ? [] : [[locale, { path, text }]]
      })
      return [name, new Map(found)]
    }),
  )
  if (!findings.length && ![...translations.values()].some(({ size }) => size))
    throw new UserError(
      `No translations found at \`${pattern}\` in ${locales.join(', ')}.`,
      'Check the pattern after --from: `{locale}`, `{path}` and `{ext}` are filled in.',
    )
  return { translations, findings }
}
