import { po } from '../formats/po.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { TextFile } from '../model/project.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

export interface LoadedForeign {
  readonly catalogs: readonly { readonly file: TextFile; readonly catalog: Catalog }[]
  /** What is wrong with files that are left out. */
  readonly findings: readonly Finding[]
}

/**
 * PO files of other tools, in one locale.
 * @throws UserError when there is no file at a path.
 */
export function loadForeign(files: Files, paths: readonly string[], locale: Locale): LoadedForeign {
  const catalogs: { file: TextFile; catalog: Catalog }[] = []
  const findings = paths.flatMap((path): readonly Finding[] => {
    const bytes = files.read(path)
    if (!bytes) throw new UserError(`No file \`${path}\`.`, 'Check the path after --po.')
    const { value: text, findings: mistakes } = readText({ path, bytes }, locale)
    if (text === undefined) return mistakes
    const { catalog, problems } = po.decode(text, { locale, path })
    if (catalog) catalogs.push({ file: { path, text }, catalog })
    return located({ path, text }, locale, 'broken-catalog', problems)
  })
  return { catalogs, findings }
}
