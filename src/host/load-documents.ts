import type { Config } from '../model/config.ts'
import type { Finding, Problem } from '../model/finding.ts'
import type { DocumentFile } from '../model/project.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { shorten } from '../text/shorten.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/**
 * The documents the configuration's globs find, by path. Built pages are no content.
 * @throws UserError when there are none.
 */
export function loadDocuments(
  files: Files,
  config: Config,
  findings: Finding[],
): readonly DocumentFile[] {
  const output = fixedPart(config.output)
  const paths = config.content.flatMap((glob) =>
    files
      .list([glob])
      .filter((path) => output === '' || !path.startsWith(output))
      .map((path) => ({ path, folder: fixedPart(glob) })),
  )
  if (!paths.length)
    throw new UserError(
      `No content found at ${config.content.join(', ')}.`,
      `Set \`content\` in ${config.path}, or run in the project's folder (see --cwd).`,
    )
  const documents = new Map<string, DocumentFile>()
  for (const { path, folder } of paths) {
    const extension = /\.[^./]+$/.exec(path)?.[0] ?? ''
    const name = path.slice(folder.length, path.length - extension.length)
    const other = documents.get(name)
    if (other?.path === path) continue
    const bytes = files.read(path)
    const text = bytes && readText(path, bytes, findings)
    if (text === undefined) continue
    if (other)
      findings.push(...located({ path, text }, config.source, 'broken-document', [sameName(other)]))
    else documents.set(name, { path, text, name, extension })
  }
  return [...documents.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

// Both would write the same catalogs, each retiring the units of the other.
function sameName({ path, name }: DocumentFile): Problem {
  return {
    message: `Unexpected second document \`${shorten(name)}\`, expected each name once beside \`${shorten(path)}\``,
    at: { start: 0, end: 0 },
    help: 'Rename one of the two; until then this one is left out.',
  }
}
