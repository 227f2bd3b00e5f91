import { check } from '../commands/check.ts'
import { fix } from '../commands/fix.ts'
import { apply } from '../host/apply.ts'
import type { Finding } from '../model/finding.ts'
import { openProject, type Opened } from './open-project.ts'
import { checkReporters, exitCode, failLimit, report, summaryOf } from './report.ts'
import type { Invocation, Run } from './verbs.ts'

/** A fix can uncover another problem; more rounds than this would be two fixes undoing each other. */
const rounds = 10

export const run: Run = (invocation) => {
  const { options } = invocation
  const limit = failLimit(options)
  checkReporters(options)
  let opened = openProject(invocation)
  let fixed = 0
  let found = findingsOf(opened, invocation)
  for (let round = 0; options['fix'] && opened.project && round < rounds; round++) {
    const mended = fix(opened.project, found.findings)
    if (!mended.fixed.length || options['dryRun']) break
    apply(opened.root, mended.plan)
    fixed += mended.fixed.length
    opened = openProject(invocation)
    found = findingsOf(opened, invocation)
  }
  const summary = summaryOf({
    units: found.units,
    documents: opened.project?.documents.length ?? 0,
    locales: opened.locales ?? opened.project?.config.locales ?? [],
    fixed,
  })
  report(invocation, found.findings, summary)
  return exitCode(found.findings, limit)
}

function findingsOf(
  { project, findings, locales }: Opened,
  { terminal }: Invocation,
): { readonly findings: readonly Finding[]; readonly units: number } {
  if (!project) return { findings, units: 0 }
  let done = 0
  const all = project.documents.length
  const checked = check(project, {
    ...(locales && { locales }),
    onDocument: () => terminal.progress(++done, all, 'documents checked'),
  })
  terminal.clear()
  return checked
}
