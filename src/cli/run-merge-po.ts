import { mergePo, type MergePoReport, type Refusal, type Review } from '../commands/merge-po.ts'
import { formats, formatFor } from '../formats/index.ts'
import { apply } from '../host/apply.ts'
import { disk } from '../host/disk.ts'
import type { Files } from '../host/files.ts'
import { readText } from '../host/read-text.ts'
import { UserError } from '../host/user-error.ts'
import { ofSides, type Sides } from '../model/sides.ts'
import type { Run } from './command-table.ts'
import { folderOf, pathIn, stringOption } from './open-project.ts'
import { runInstall } from './run-install.ts'

export const run: Run = (invocation) => {
  const { options, terminal, words } = invocation
  if (options['install'] || options['uninstall']) return runInstall(invocation)
  const root = folderOf(invocation)
  const paths = sidesOf(words.map((word) => pathIn(root, word)))
  const path = stringOption(options, 'path') ?? paths.ours
  const format = formatFor(path)
  if (!format)
    throw new UserError(
      `Unknown format of \`${path}\`.`,
      `Give --path with a name that ends in ${formats.map(({ extension }) => extension).join(' or ')}.`,
    )
  const report = mergeFiles(disk(root), paths, (texts) => mergePo(texts, { path, format }))
  const { text } = report
  if (text !== undefined && !options['dryRun'])
    apply(root, { changes: [{ kind: 'write', path: paths.ours, text }] })
  if (options['json']) terminal.out(asJson(report, path))
  else terminal.err(asText(report, path))
  return text === undefined ? 1 : 0
}

/** @throws UserError unless there are three. */
function sidesOf(words: readonly string[]): Sides<string> {
  const [base, ours, theirs, ...more] = words
  if (base === undefined || ours === undefined || theirs === undefined || more.length)
    throw new UserError(
      `Unexpected ${words.length} files, expected three: BASE OURS THEIRS.`,
      'Git gives them to a merge driver as %O %A %B; --install sets that up.',
    )
  return { base, ours, theirs }
}

/** A base that does not exist is that of a file both sides began. */
function mergeFiles(
  files: Files,
  paths: Sides<string>,
  merge: (texts: Sides<string>) => MergePoReport,
): MergePoReport {
  const bytes = ofSides(paths, (path) => files.read(path))
  const missing = bytes.ours ? paths.theirs : paths.ours
  if (!bytes.ours || !bytes.theirs)
    throw new UserError(`No file \`${missing}\`.`, 'Check the paths: BASE OURS THEIRS.')
  const read = ofSides(bytes, (side = new Uint8Array()) =>
    readText({ path: '', bytes: side }, 'und'),
  )
  const texts = ofSides(read, ({ value }) => value)
  const { base, ours, theirs } = texts
  if (base !== undefined && ours !== undefined && theirs !== undefined)
    return merge({ base, ours, theirs })
  const refusals = (['base', 'ours', 'theirs'] as const).flatMap((side) =>
    read[side].findings.map(({ line, column, message, help }): Refusal => {
      return { side, line, column, message, ...(help !== undefined && { help }) }
    }),
  )
  return { reviews: [], refusals }
}

const reasons: Readonly<Record<Review['reason'], string>> = {
  conflict: 'was translated on both sides: ours is kept, theirs stands in a comment',
  'changed-source': 'was translated while its source changed: the old text needs review',
}

function asText({ text, reviews, refusals }: MergePoReport, path: string): string {
  const lines = [
    ...reviews.map(({ reason, line }) => `Warning: \`${path}:${line}\` ${reasons[reason]}.`),
    ...refusals.map(({ side, line, column, message, help }) =>
      [`${path}:${line}:${column} (${side}) ${message}`, ...(help ? [`  help  ${help}`] : [])].join(
        '\n',
      ),
    ),
    ...(text === undefined ? [`Left \`${path}\` alone: it cannot be merged unit by unit.`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function asJson({ text, reviews, refusals }: MergePoReport, path: string): string {
  const document = { schemaVersion: 1, path, merged: text !== undefined, reviews, refusals }
  return `${JSON.stringify(document, null, 2)}\n`
}
