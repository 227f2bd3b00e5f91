import type { Config } from '../model/config.ts'
import type { Finding, Problem } from '../model/finding.ts'
import type { DocumentFile } from '../model/project.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { shorten } from '../text/shorten.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { UserError } from './user-error.ts'

/**
 * The documents the configuration's globs find, by path. A file that several globs find is named by
 * the first. Built pages are no content.
 * @throws UserError when there are none.
 */
export function loadDocuments(files: Files, config: Config): Reading<readonly DocumentFile[]> {
  const folders = foldersByPath(files, config)
  if (!folders.size)
    throw new UserError(
      `No content found at ${config.content.join(', ')}.`,
      `Set \`content\` in ${config.path}, or run in the project's folder (see --cwd).`,
    )
  const documents = new Map<string, DocumentFile>()
  const findings: Finding[] = []
  for (const [path, folder] of folders) {
    const extension = /\.[^./]+$/.exec(path)?.[0] ?? ''
    const name = path.slice(folder.length, path.length - extension.length)
    const bytes = files.read(path)
    if (!bytes) continue
    const read = readText({ path, bytes }, config.source)
    findings.push(...read.findings)
    if (read.value === undefined) continue
    const file = { path, text: read.value, name, extension }
    const other = documents.get(onDisk(name))
    if (other)
      findings.push(...located(file, config.source, 'broken-document', [sameName(file, other)]))
    else documents.set(onDisk(name), file)
  }
  return { value: [...documents.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)), findings }
}

/** The files of the content, and the fixed part of the first glob that finds each. */
function foldersByPath(files: Files, config: Config): ReadonlyMap<string, string> {
  const output = fixedPart(config.output)
  const folders = new Map<string, string>()
  for (const glob of config.content)
    for (const path of files.list([glob])) {
      const isBuilt = output !== '' && path.startsWith(output)
      if (!isBuilt && !folders.has(path)) folders.set(path, fixedPart(glob))
    }
  return folders
}

/** Many disks take names for one that differ in case or in how an accent is spelt. */
function onDisk(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

// Both would write the same catalogs, each retiring the units of the other.
function sameName(file: DocumentFile, { name, path }: DocumentFile): Problem {
  const shown = { name: shorten(file.name, 20), path: shorten(path, 25) }
  const isSame = file.name === name
  return {
    message: isSame
      ? `Unexpected second document \`${shown.name}\`, expected each once beside \`${shown.path}\``
      : `Unexpected document \`${shown.name}\`, expected a name unlike \`${shown.path}\` on every disk`,
    at: { start: 0, end: 0 },
    help: isSame
      ? 'Rename one of the two; until then this one is left out.'
      : 'Many disks do not tell the two apart: rename one; until then this one is left out.',
  }
}
