import type { DocumentTree } from '../../model/document-tree.ts'
import type { Finding, Problem } from '../../model/finding.ts'
import { localeFacts } from '../../model/locale.ts'
import { fault } from '../../stages/fault.ts'
import type { LintSettings } from '../../stages/lint-catalog.ts'
import { lineIndex } from '../../text/lines.ts'
import { shorten } from '../../text/shorten.ts'
import type { AuditInput } from './audit-input.ts'

/** Documents without a page in a locale, and pages without a document. */
export function pageSetFindings(
  tree: DocumentTree,
  { source }: AuditInput,
  settings: LintSettings,
): readonly Finding[] {
  const names = [...source.files.keys()].filter((name) => !tree.files.has(name))
  const { locale } = tree
  const said = (id: string, path: string | undefined, problem: Omit<Problem, 'at'>) =>
    path === undefined
      ? []
      : fault(
          id,
          { ...problem, at: { start: 0, end: 0 } },
          { path, locale, lines: lineIndex('') },
          settings,
        )
  const language = localeFacts(locale).name
  return [
    ...folded(names, source).flatMap(({ first, count, folder }) => {
      const path = source.files.get(first)
      const where = folder ? ` in \`${shorten(folder, 40)}\`` : ''
      return said('missing-page', path, {
        message:
          count === 1
            ? `Missing page of \`${shorten(first, 40)}\`, expected one in ${language}`
            : `Missing ${count} pages${where}, expected them in ${language}`,
      })
    }),
    ...[...tree.files].flatMap(([name, path]) =>
      source.files.has(name)
        ? []
        : said('extra-page', path, {
            message: `Unexpected page \`${shorten(name, 40)}\`, expected a source of that name`,
            help: 'Give it the name of its source, or delete it.',
          }),
    ),
  ]
}

interface Missing {
  readonly first: string
  readonly count: number
  readonly folder: string
}

/** A folder of which no document is translated is said once. */
function folded(names: readonly string[], { files }: DocumentTree): readonly Missing[] {
  const all = countsByFolder([...files.keys()])
  const missing = countsByFolder(names)
  const groups = Map.groupBy(names, (name) => {
    const whole = foldersOf(name).find((folder) => missing.get(folder) === all.get(folder))
    return whole ?? `${name}/`
  })
  return [...groups].flatMap(([folder, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ first, count: others.length + 1, folder: folder === `${first}/` ? '' : folder }],
  )
}

function countsByFolder(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const folder of names.flatMap(foldersOf)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  return counts
}

/** The folders a name is in, outermost first: the root is `''`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.map((_, index) => parts.slice(0, index).join('/'))
}
