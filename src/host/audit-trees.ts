import type { DocumentTree } from '../model/document-tree.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { Files } from './files.ts'
import { guessLocale } from './guess-locale.ts'
import { UserError } from './user-error.ts'

/** What an audit compares: the source and its translations. */
export interface AuditTrees {
  readonly source: DocumentTree
  readonly targets: readonly DocumentTree[]
}

/** A folder of documents, or one document, as the command line names it. */
export interface GivenTree {
  /** As typed, for messages. */
  readonly word: string
  /** Relative to the project. */
  readonly path: string
  /** Where it was said: `nl=path`. */
  readonly locale?: string
}

/** The extensions of documents. */
export const documentGlob = '{md,mdx,markdown}'
const document = /\.(?:md|mdx|markdown)$/i

/**
 * The trees of folders, or of single files: the source first, then its translations. A translation's folder
 * may lie in that of the source, beside those of other locales.
 * @throws UserError when one has no documents, or nothing says which locale it is in.
 */
export function folderTrees(
  files: Files,
  [first, ...others]: readonly GivenTree[],
  source: Locale | undefined,
): AuditTrees {
  if (!first || !others.length)
    throw new UserError(
      'Missing folders, expected that of the source and those of its translations.',
      'Write `dragoman audit docs/en docs/nl`, or see `dragoman audit --help`.',
    )
  const inner = others.map(({ path }) => path).filter((path) => isIn(path, first.path))
  const ours = namesIn(files, first).filter(
    ([, path]) => !inner.some((folder) => isIn(path, folder)) && !isBeside(path, inner),
  )
  const [name = ''] = ours[0] ?? []
  const locale = source ?? localeOf(first) ?? guessLocale(first.path) ?? 'en'
  const targets = others.map((given): DocumentTree => {
    const found = localeOf(given) ?? guessLocale(given.path)
    if (found === undefined)
      throw new UserError(
        `Cannot tell the locale of \`${given.word}\`.`,
        `Say it: nl=${given.word}.`,
      )
    const names = namesIn(files, given)
    const isFile = document.test(given.path)
    return { locale: found, files: new Map(isFile ? names.map(([, path]) => [name, path]) : names) }
  })
  return { source: { locale, files: new Map(ours) }, targets: distinct(targets, locale) }
}

function localeOf({ locale, word }: GivenTree): Locale | undefined {
  if (locale === undefined) return undefined
  const found = canonicalLocale(locale.replaceAll('_', '-'))
  if (found !== undefined) return found
  throw new UserError(
    `Unknown locale \`${locale}\` in \`${word}\`.`,
    'Use a BCP 47 tag, such as nl.',
  )
}

/** @throws UserError when a locale is given twice, or is the source's. */
export function distinct(
  targets: readonly DocumentTree[],
  source: Locale,
): readonly DocumentTree[] {
  const seen = new Set([source])
  for (const { locale } of targets) {
    if (seen.has(locale))
      throw new UserError(
        `Unexpected second tree in \`${locale}\`, expected each locale once.`,
        'Say the locales: en=docs/a nl=docs/b.',
      )
    seen.add(locale)
  }
  return targets
}

function namesIn(files: Files, { path, word }: GivenTree): readonly (readonly [string, string])[] {
  const isFile = document.test(path)
  const prefix = isFile ? path.slice(0, path.lastIndexOf('/') + 1) : path === '.' ? '' : `${path}/`
  const found = isFile
    ? files.read(path)
      ? [path]
      : []
    : files.list([`${prefix}**/*.${documentGlob}`])
  if (!found.length)
    throw new UserError(
      `No documents in \`${word}\`.`,
      'Give folders of Markdown, or Markdown files.',
    )
  return found.map((one) => [one.slice(prefix.length).replace(document, '').normalize('NFC'), one])
}

function isIn(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

/** Does a path lie in the folder of another locale, beside those that are asked for? */
function isBeside(path: string, inner: readonly string[]): boolean {
  return inner.some((folder) => {
    const parent = folder.slice(0, folder.lastIndexOf('/') + 1)
    if (document.test(folder) || !path.startsWith(parent)) return false
    const [next = '', ...rest] = path.slice(parent.length).split('/')
    return rest.length > 0 && guessLocale(next) !== undefined
  })
}
