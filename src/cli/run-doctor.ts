import { doctor, type DoctorReport, type Refused } from '../commands/doctor.ts'
import { stageSettings } from '../commands/stage-settings.ts'
import { disk } from '../host/disk.ts'
import { loadGiven } from '../host/load-given.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { TextFile } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import type { Invocation, Run } from './command-table.ts'
import { folderOf, openProject, pathIn, stringOption } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'
import { runWhy } from './run-why.ts'

export const run: Run = (invocation) => {
  const { options, terminal, words } = invocation
  const place = stringOption(options, 'why')
  if (place !== undefined) return runWhy(invocation, place)
  const given = words.length ? givenFiles(invocation) : projectFiles(invocation)
  if (!given.config) {
    report(invocation, given.findings, summaryOf({}))
    return exitCode(given.findings)
  }
  const all = given.files.length
  let done = 0
  const start = performance.now()
  const result = doctor(given.files, stageSettings(given.config), () =>
    terminal.progress(++done, all, 'documents tried'),
  )
  const seconds = (performance.now() - start) / 1000
  terminal.clear()
  const unread = given.findings
    .filter(({ rule }) => rule === 'broken-encoding')
    .map(({ path, line, column, message }): Refused => ({ path, line, column, message }))
  const refused = [...result.refused, ...unread]
  const shown: Shown = { ...result, refused, bytes: bytesOf(given.files), seconds }
  terminal.out(options['json'] ? asJson(shown) : asText(shown))
  return result.failures.length ? 1 : 0
}

interface GivenFiles {
  readonly config?: Config
  readonly files: readonly TextFile[]
  readonly findings: readonly Finding[]
}

function givenFiles(invocation: Invocation): GivenFiles {
  const root = folderOf(invocation)
  const paths = invocation.words.map((path) => pathIn(root, path))
  const config = stringOption(invocation.options, 'config')
  return loadGiven(disk(root), paths, config && pathIn(root, config))
}

function projectFiles(invocation: Invocation): GivenFiles {
  const { project, findings } = openProject(invocation)
  if (!project) return { files: [], findings }
  const catalogs = [...project.catalogs.values()].flatMap((byLocale) => [...byLocale.values()])
  const others = new Set([...catalogs, ...project.labels.values()].map(({ path }) => path))
  const ofDocuments = findings.filter(({ path }) => !others.has(path))
  return { config: project.config, files: project.documents, findings: ofDocuments }
}

interface Shown extends DoctorReport {
  readonly bytes: number
  readonly seconds: number
}

function bytesOf(files: readonly TextFile[]): number {
  return files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

/** More are seldom read; `--json` has all. */
const most = 20

function asText(shown: Shown): string {
  const { files, segments, bytes, seconds, held, failures, refused } = shown
  const pace = seconds > 0 ? `${(bytes / 1e6 / seconds).toPrecision(2)} MB/s` : ''
  const rate = seconds > 0 ? `${(files / seconds).toPrecision(2)} files per second` : ''
  const width = Math.max(...shown.laws.map(({ law }) => law.length))
  const lines = [
    ...failures
      .slice(0, most)
      .map(({ path, line, column, law, excerpt }) => `${path}:${line}:${column} ${law} ${excerpt}`),
    ...(failures.length > most ? [`and ${failures.length - most} more`] : []),
    ...refused.slice(0, most).map(refusedLine),
    ...(refused.length > most ? [`and ${refused.length - most} more refused`] : []),
    `${plural(files, 'file')}, ${plural(segments, 'segment')}, ${refused.length} refused; ${pace}, ${rate}`,
    ...shown.laws.map(({ law, passed, total }) => `${law.padEnd(width)}  ${passed}/${total}`),
    ...(held
      ? [`${plural(held, 'segment')} kept the source where a hostile string cannot be written.`]
      : []),
    failures.length ? `${plural(failures.length, 'failure')}.` : 'All laws hold.',
  ]
  return `${lines.join('\n')}\n`
}

function refusedLine({ path, line, column, message, help }: Refused): string {
  return `${path}:${line}:${column} refused ${message}${help === undefined ? '' : `\n  ${help}`}`
}

function asJson(shown: Shown): string {
  const { files, bytes, segments, held, laws, failures, refused } = shown
  const milliseconds = Math.round(shown.seconds * 1000)
  const counts = { files, bytes, segments, held, milliseconds }
  const document = { schemaVersion: 1, ...counts, laws, failures, refused }
  return `${JSON.stringify(document, null, 2)}\n`
}
