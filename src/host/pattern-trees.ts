import type { Config } from '../model/config.ts'
import type { DocumentTree } from '../model/document-tree.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { type AuditTrees, distinct, documentGlob } from './audit-trees.ts'
import type { Files } from './files.ts'
import { UserError } from './user-error.ts'

/**
 * The trees of the files a pattern with `{locale}`, `{path}` and `{ext}` names: of some locales, or of all
 * there are. The source is found with its own locale, else without any (`docs/{path}.md`), else where the
 * configuration has its content.
 * @throws UserError when the pattern names no locale, or finds no source or no translation.
 */
export function patternTrees(
  files: Files,
  pattern: string,
  {
    source,
    locales,
    config,
  }: { readonly source: Locale; readonly locales: readonly Locale[]; readonly config: Config },
): AuditTrees {
  if (!pattern.includes('{locale}'))
    throw new UserError(
      `Missing \`{locale}\` in \`${pattern}\`, expected it after --from.`,
      'Write the pattern like `docs/{locale}/{path}{ext}`.',
    )
  const byLocale = new Map<Locale, Map<string, string>>()
  for (const { locale, name, path } of found(files, pattern)) {
    const names = byLocale.get(locale) ?? new Map<string, string>()
    byLocale.set(locale, names.set(name, path))
  }
  const taken = new Set([...byLocale.values()].flatMap((names) => [...names.values()]))
  const ours = byLocale.get(source) ?? sourceNames(files, pattern, taken, config)
  const asked = locales.length ? locales : [...byLocale.keys()].filter((one) => one !== source)
  const targets = asked.flatMap((locale): readonly DocumentTree[] => {
    const names = byLocale.get(locale)
    return names ? [{ locale, files: names }] : []
  })
  if (!ours.size || !targets.length)
    throw new UserError(
      `No ${ours.size ? 'translations' : 'sources'} found at \`${pattern}\`.`,
      'Check the pattern after --from, and --source.',
    )
  return { source: { locale: source, files: ours }, targets: distinct(targets, source) }
}

interface Found {
  readonly locale: Locale
  readonly name: string
  readonly path: string
}

function* found(files: Files, pattern: string): Iterable<Found> {
  const regExp = regExpOf(pattern)
  for (const path of files.list([`${fixedPart(pattern)}**/*.${documentGlob}`])) {
    const { locale: tag = '', name = '' } = regExp.exec(path)?.groups ?? {}
    const locale = tag && canonicalLocale(tag.replaceAll('_', '-'))
    if (locale) yield { locale, name: name.normalize('NFC'), path }
  }
}

function regExpOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\*?]/g, '\\$&')
    .replace('{locale}', '(?<locale>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)')
    .replaceAll('{locale}', '\\k<locale>')
    .replace('{path}', '(?<name>.+?)')
    .replace('{ext}', '\\.(?:md|mdx|markdown)')
  return new RegExp(`^${source}$`)
}

/** Files of the pattern without its locale, and what stands between that and the rest. */
function sourceNames(
  files: Files,
  pattern: string,
  taken: ReadonlySet<string>,
  config: Config,
): Map<string, string> {
  const bare = pattern.replace(/\{locale\}\/|[._-]?\{locale\}/, '')
  const regExp = regExpOf(bare)
  const names = new Map<string, string>()
  for (const path of files.list([`${fixedPart(bare)}**/*.${documentGlob}`])) {
    const match = regExp.exec(path)
    if (match && !taken.has(path)) names.set((match.groups?.['name'] ?? '').normalize('NFC'), path)
  }
  if (names.size) return names
  for (const glob of config.content)
    for (const path of files.list([glob]))
      if (!taken.has(path))
        names.set(path.slice(fixedPart(glob).length).replace(/\.[^./]+$/, ''), path)
  return names
}
