import { exportGlossary, importGlossary } from '../commands/glossary-exchange.ts'
import { glossarySuggest } from '../commands/glossary-suggest.ts'
import type { GlossaryFormat } from '../glossary/exchange/glossary-format.ts'
import { glossaryFormats } from '../glossary/exchange/index.ts'
import { apply } from '../host/apply.ts'
import { dictionary } from '../host/dictionary.ts'
import { disk } from '../host/disk.ts'
import { readText } from '../host/read-text.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { address } from '../stages/address.ts'
import { lineIndex } from '../text/lines.ts'
import { closest } from '../text/similar.ts'
import type { Invocation, Run } from './command-table.ts'
import { exclusively } from './exclusively.ts'
import { openProject, pathIn } from './open-project.ts'
import { exitCode, report, reportAsData, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const [action = '', file, ...more] = invocation.words
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!act)
    throw new UserError(
      `Unknown action \`${action}\`.`,
      `Use ${closest(action, Object.keys(actions)) ?? 'suggest, import or export'}.`,
    )
  const wanted = action === 'suggest' ? 0 : 1
  if ((file === undefined ? 0 : 1 + more.length) !== wanted)
    throw new UserError(
      wanted ? `Expected one file to ${action}.` : 'Unexpected file after suggest.',
      'Run `dragoman glossary --help` for examples.',
    )
  return exclusively(invocation, () => {
    const { root, project, findings } = openProject(invocation)
    if (project) return act({ invocation, root, project, file: file ?? '' })
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  })
}

interface Action {
  readonly invocation: Invocation
  readonly root: string
  readonly project: Project
  readonly file: string
}

const actions: Readonly<Record<string, (action: Action) => number>> = {
  suggest: runSuggest,
  import: runImport,
  export: runExport,
}

function runSuggest({ invocation, root, project }: Action): number {
  const { options, terminal } = invocation
  const text = textAt(root, project.glossary.path)
  const isWord = dictionary(project.config.source)
  const { names, plan } = glossarySuggest(project, { text, isWord })
  if (options['write']) write(invocation, root, plan)
  if (options['json']) terminal.out(`${JSON.stringify({ schemaVersion: 1, names }, null, 2)}\n`)
  else if (!names.length) terminal.out('No names found that the glossary lacks.\n')
  else {
    const rows = names.map(({ name, count, forms, places }) => {
      const others = forms.slice(1).map((form) => `${form.text} ${form.count}`)
      const also = others.length ? ` (also ${others.join(', ')})` : ''
      return `${String(count).padStart(5)}  ${name}${also}  ${places[0] ?? ''}\n`
    })
    terminal.out(rows.join(''))
  }
  return 0
}

function runImport({ invocation, root, project, file }: Action): number {
  const { options, terminal } = invocation
  const path = pathIn(root, file)
  const format = formatOf(path)
  const glossary = { path: project.glossary.path, text: textAt(root, project.glossary.path) }
  const bytes = disk(root).read(path)
  if (!bytes) throw new UserError(`No file \`${path}\`.`, 'Check the path.')
  const read = readText({ path, bytes }, project.config.source)
  const { source } = project.config
  const text = read.value ?? ''
  const done = importGlossary(glossary, { path, text }, { format, source })
  const to = { path, locale: source, lines: lineIndex(text) }
  const wrong = done.problems.map((problem): Finding =>
    address(to, { rule: 'broken-glossary', severity: 'error', problem }),
  )
  const findings = [...read.findings, ...wrong]
  if (!findings.length) write(invocation, root, done.plan)
  if (options['json']) {
    const { findings: listed } = reportAsData(findings, summaryOf({}))
    const document = { schemaVersion: 1, path, concepts: done.concepts, findings: listed }
    terminal.out(`${JSON.stringify(document, null, 2)}\n`)
  } else if (findings.length) report(invocation, findings, summaryOf({}))
  else terminal.out(`Read ${plural(done.concepts, 'concept')} from ${path}.\n`)
  return exitCode(findings)
}

function runExport({ invocation, root, project, file }: Action): number {
  const { options, terminal } = invocation
  const path = pathIn(root, file)
  write(invocation, root, exportGlossary(project, path, formatOf(path)))
  const { brands, terms } = project.glossary
  const concepts = brands.length + terms.length
  if (options['json'])
    terminal.out(`${JSON.stringify({ schemaVersion: 1, path, concepts }, null, 2)}\n`)
  else terminal.out(`Wrote ${plural(concepts, 'concept')} to ${path}.\n`)
  return 0
}

function write({ options }: Invocation, root: string, plan: Plan): void {
  if (!options['dryRun']) apply(root, plan)
}

/** @throws UserError for a file of no known format. */
function formatOf(path: string): GlossaryFormat {
  const format = glossaryFormats.find(({ extension }) => path.toLowerCase().endsWith(extension))
  if (format) return format
  const endings = glossaryFormats.map(({ extension }) => extension).join(' or ')
  throw new UserError(`Unknown format of \`${path}\`.`, `Give a name that ends in ${endings}.`)
}

function textAt(root: string, path: string): string {
  const bytes = disk(root).read(path)
  return bytes ? (readText({ path, bytes }, 'en').value ?? '') : ''
}
