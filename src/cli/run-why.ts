import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stageSettings } from '../commands/stage-settings.ts'
import { why, type WhyReport } from '../commands/why.ts'
import { disk } from '../host/disk.ts'
import { load } from '../host/load.ts'
import { loadGiven } from '../host/load-given.ts'
import { UserError } from '../host/user-error.ts'
import type { Range } from '../model/edit.ts'
import type { CatalogFile, TextFile } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { lineIndex } from '../text/lines.ts'
import type { Invocation } from './command-table.ts'
import { folderOf, pathIn, stringOption } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'

/** `doctor --why FILE:LINE[:COLUMN]`: what the tool sees at a place. */
export function runWhy(invocation: Invocation, place: string): number {
  const { options, terminal } = invocation
  const asked = placeOf(place)
  const root = folderOf(invocation)
  const path = pathIn(root, asked.path)
  if (!existsSync(join(root, path)))
    throw new UserError(`No file \`${asked.path}\`.`, 'Check the path before the line number.')
  const config = stringOption(options, 'config')
  const given = loadGiven(disk(root), [path], config && pathIn(root, config))
  const [file] = given.files
  if (!given.config || !file || given.findings.length) {
    report(invocation, given.findings, summaryOf({}))
    return exitCode(given.findings)
  }
  const at = rangeOf(file, asked)
  const catalogs = catalogsOf(root, path, config && pathIn(root, config))
  const found = why(file, at, stageSettings(given.config), catalogs)
  const shown = { path, line: asked.line, ...(asked.column && { column: asked.column }) }
  terminal.out(options['json'] ? asJson(found, shown, file) : asText(found, shown, file))
  return 0
}

interface Asked {
  readonly path: string
  readonly line: number
  readonly column?: number
}

function placeOf(place: string): Asked {
  const found = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(place)
  const [, path = '', line = '', column] = found ?? []
  if (!found || Number(line) < 1 || column === '0')
    throw new UserError(
      `Unexpected place \`${place}\`, expected \`FILE:LINE\` or \`FILE:LINE:COLUMN\`.`,
      'Count lines and columns from 1, as editors do.',
    )
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }) }
}

/** The line without its ending, or one character of it. */
function rangeOf({ path, text }: TextFile, { line, column }: Asked): Range {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const lines = [...text.slice(bom).matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .filter(({ 0: whole }, index) => whole !== '' || index === 0)
    .map((match) => ({ start: bom + match.index, text: match[1] ?? '' }))
  const found = lines[line - 1]
  if (!found)
    throw new UserError(
      `No line ${line} in \`${path}\`.`,
      `Choose from 1 to ${lines.length}: the file has ${plural(lines.length, 'line')}.`,
    )
  if (column === undefined) return { start: found.start, end: found.start + found.text.length }
  if (column > found.text.length + 1)
    throw new UserError(
      `No column ${column} in line ${line} of \`${path}\`.`,
      `Choose from 1 to ${Math.max(1, found.text.length)}.`,
    )
  const start = found.start + column - 1
  return { start, end: Math.min(start + 1, found.start + found.text.length) }
}

/** The catalogs of a document of the project; none for another file, or outside of any project. */
function catalogsOf(
  root: string,
  path: string,
  config: string | undefined,
): ReadonlyMap<string, CatalogFile> | undefined {
  try {
    const { project } = load(disk(root), { ...(config !== undefined && { config }) })
    const document = project?.documents.find((one) => one.path === path)
    return document && project?.catalogs.get(document.name)
  } catch (error) {
    // A folder without content has no catalogs either.
    if (error instanceof UserError) return undefined
    throw error
  }
}

function asText({ segments, reason }: WhyReport, at: Asked, file: TextFile): string {
  const place = [at.path, at.line, ...(at.column === undefined ? [] : [at.column])].join(':')
  const lines = lineIndex(file.text)
  const found = segments.map(({ start, role, key, text, breadcrumb, units }) => {
    const from = lines.place(start)
    const states = units.map(({ locale, state }) => `${locale} ${state}`).join(', ')
    return [
      `${place} is in a segment: ${role}${key === undefined ? '' : ` \`${key}\``}, from ${from.line}:${from.column}`,
      `  text   ${text.replaceAll('\n', '\n         ')}`,
      ...(breadcrumb.length ? [`  under  ${breadcrumb.join(' > ')}`] : []),
      ...(states ? [`  units  ${states}`] : []),
    ].join('\n')
  })
  const none = reason
    ? [segments.length ? `  ${reason.text}` : `${place} is in no segment. ${reason.text}`]
    : []
  return `${[...found, ...none].join('\n')}\n`
}

function asJson({ segments, reason }: WhyReport, at: Asked, file: TextFile): string {
  const lines = lineIndex(file.text)
  const document = {
    schemaVersion: 1,
    ...at,
    segments: segments.map(({ start, end, ...segment }) => {
      const to = lines.place(end)
      return { ...lines.place(start), endLine: to.line, endColumn: to.column, ...segment }
    }),
    reason: reason ? { kind: reason.kind, text: reason.text } : null,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
