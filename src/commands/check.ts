import { formatFor } from '../formats/index.ts'
import { type Finding, type Severity } from '../model/finding.ts'
import { segmentKey } from '../model/segment.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { CatalogFile, DocumentFile, Project } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { type ActiveRule, activeRules } from '../stages/active-rules.ts'
import { address } from '../stages/address.ts'
import { lintCatalog, type LintSettings } from '../stages/lint-catalog.ts'
import { lintSource } from '../stages/lint-source.ts'
import { lineIndex } from '../text/lines.ts'
import { checkLabels } from './check-labels.ts'
import { type ProjectPages, projectPages } from './project-sources.ts'
import { lintSettings } from './lint-settings.ts'
import { regionContexts, renderRegion } from './regions.ts'

export interface CheckReport {
  /** Sorted by path, then place. */
  readonly findings: readonly Finding[]
  /** Units in use that were looked at. */
  readonly units: number
  readonly pages: ProjectPages
}

/** Runs every rule over a project's sources, catalogs, UI strings and pages. */
export function check(
  project: Project,
  onDocument?: (file: DocumentFile) => void,
): CheckReport {
  const made = projectPages(project, onDocument)
  const active = activeRules(rules, project.config.rules)
  const settings = lintSettings(project, made, active)
  const findings = [
    ...project.findings.flatMap((finding) => configured(finding, project)),
    ...project.documents.flatMap((file) => checkDocument(project, file, { made, settings })),
    ...checkLabels(project, settings),
  ]
  const units = [...project.catalogs.values()]
    .flatMap((byLocale) => [...byLocale.values()])
    .reduce((sum, { catalog }) => sum + (catalog?.units.length ?? 0), 0)
  return { findings: findings.sort(byPlace), units, pages: made }
}

interface Checking {
  readonly made: ProjectPages
  readonly settings: LintSettings
}

function checkDocument(
  project: Project,
  file: DocumentFile,
  { made, settings }: Checking,
): readonly Finding[] {
  const source = made.sources.get(file.name)
  if (!source) return []
  const lines = lineIndex(file.text)
  const to = { path: file.path, locale: project.config.source, lines }
  const problems = source.problems.filter((problem) => !source.frontMatter.problems.includes(problem))
  const contexts = regionContexts(project, made)
  const context = contexts.get(project.config.source)
  return [
    ...problems.flatMap((problem) => fault('broken-region', problem, to, settings)),
    ...(file.text.trim() ? [] : fault('empty-document', { message: 'Missing content, expected a document', at: { start: 0, end: 0 } }, to, settings)),
    ...lintSource(
      file,
      source,
      {
        targets: targetLocales(project, file.name),
        regions: source.regions.map(({ kind, content }) => ({
          kind,
          content,
          expected: context ? renderRegion(kind, file.name, context) : '',
        })),
      },
      settings,
    ),
    ...[...(project.catalogs.get(file.name)?.values() ?? [])].flatMap((catalog) =>
      checkCatalog(catalog, { file, project, made, settings }),
    ),
  ]
}

function checkCatalog(
  catalogFile: CatalogFile,
  { file, project, made, settings }: Checking & { readonly file: DocumentFile; readonly project: Project },
): readonly Finding[] {
  const source = made.sources.get(file.name)
  const { catalog, locale, path } = catalogFile
  if (!source || source.problems.length) return []
  const origin = { path: file.path, lines: lineIndex(file.text), segments: source.segments, facts: source.facts }
  const to = { path: file.path, locale, lines: origin.lines }
  if (!catalogFile.exists) {
    if (!source.segments.length) return []
    const { name } = localeFacts(locale)
    const message = `Missing catalog \`${path}\`, expected one for ${name}`
    return fault('missing-catalog', { message, at: { start: 0, end: 0 }, help: 'Run `dragoman sync`.' }, to, settings)
  }
  if (!catalog) return []
  const spell = formatFor(path)?.spell ?? ((text: string) => text)
  const lines = lineIndex(catalogFile.text)
  const linted = lintCatalog({ path, locale, lines, units: catalog.units, spell, origin }, settings)
  const keys = new Set(catalog.units.map((unit) => segmentKey({ ...unit, text: unit.source })))
  const lost = source.segments.filter((segment) => !keys.has(segmentKey(segment)))
  const [first] = lost
  const outdated = first
    ? fault('outdated-catalog', {
        message: `Missing ${lost.length === 1 ? 'a unit' : `${lost.length} units`} of \`${file.path}\`, expected every segment`,
        at: { start: 0, end: 0 },
        help: 'Run `dragoman sync`.',
      }, { path, locale, lines }, settings)
    : []
  const unrepresentable = made.pages.get(file.name)?.get(locale)?.unrepresentable ?? []
  const broken = unrepresentable.flatMap((unit) =>
    fault('broken-structure', {
      message: 'Unexpected structure: this text cannot be written at its place, expected other words',
      at: { start: unit.targetTrace[0]?.[2] ?? unit.place.start, end: unit.place.end },
      actual: unit.target,
      help: 'Reword it; the page shows the source text here.',
    }, { path, locale, lines }, settings),
  )
  return [...linted, ...outdated, ...broken]
}

function fault(
  id: string,
  problem: Parameters<typeof address>[1]['problem'],
  to: Parameters<typeof address>[0],
  { rules: active }: { readonly rules: readonly ActiveRule[] },
): readonly Finding[] {
  const severity = active.find(({ rule }) => rule.id === id)?.severity
  return severity === undefined ? [] : [address(to, { rule: id, severity, problem })]
}

function configured(finding: Finding, project: Project): readonly Finding[] {
  const severity: Severity | 'off' = project.config.rules[finding.rule]?.severity ?? finding.severity
  return severity === 'off' ? [] : [{ ...finding, severity }]
}

/** Targets of the other documents' catalogs, so that a card pasted from another locale is known. */
function targetLocales(project: Project, except: string): ReadonlyMap<string, Locale> {
  return new Map(
    [...project.catalogs].flatMap(([name, byLocale]) =>
      name === except
        ? []
        : [...byLocale].flatMap(([locale, { catalog }]) =>
            (catalog?.units ?? [])
              .filter(({ target, source }) => target && target !== source)
              .map(({ target }): [string, Locale] => [target, locale]),
          ),
    ),
  )
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}
