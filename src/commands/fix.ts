import { applyEdits, type Edit } from '../model/edit.ts'
import type { Finding, Safety } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { unifiedDiff } from '../text/unified-diff.ts'

export interface FixReport {
  readonly plan: Plan
  readonly fixed: readonly Finding[]
  /** What the plan changes, as a patch `git apply` takes. */
  readonly patch: string
}

/**
 * Makes the fixes of the findings, the safe ones unless unsafe ones are asked for as well; of two that
 * overlap the first wins, and the next run sees the other.
 */
export function fix(
  project: Project,
  findings: readonly Finding[],
  safety: Safety = 'safe',
): FixReport {
  const texts = textsByPath(project)
  const edits = new Map<string, Edit[]>()
  const fixed = findings.filter((finding) => {
    if (!finding.fix || !texts.has(finding.path)) return false
    if (safety === 'safe' && finding.fix.safety !== 'safe') return false
    const made = edits.get(finding.path) ?? []
    if (finding.fix.edits.some((edit) => made.some((other) => overlaps(edit, other)))) return false
    edits.set(finding.path, [...made, ...finding.fix.edits])
    return true
  })
  const changes = [...edits].map(([path, made]) => ({
    kind: 'write' as const,
    path,
    text: applyEdits(texts.get(path) ?? '', made),
  }))
  const patches = [...edits].map(([path, made]) => unifiedDiff(path, texts.get(path) ?? '', made))
  return { plan: { changes }, fixed, patch: patches.join('') }
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start
}

function textsByPath(project: Project): ReadonlyMap<string, string> {
  const catalogs = [...project.catalogs.values()].flatMap((byLocale) => [...byLocale.values()])
  const files = [...project.documents, ...catalogs, ...project.labels.values()]
  return new Map(files.map(({ path, text }) => [path, text]))
}
