/** The public API. All but `disk`, `apply` and `pending` are pure functions of what they are given. */
export { adopt, type AdoptReport } from './commands/adopt.ts'
export { adoptPo, type AdoptPoReport } from './commands/adopt-po.ts'
export {
  baselineJsonSchema,
  baselineOf,
  compareBaseline,
  parseBaseline,
  printBaseline,
  type BaselineEntry,
  type Compared,
} from './commands/baseline.ts'
export { build, type BuildOptions, type BuildReport, type BuiltPage } from './commands/build.ts'
export { check, type CheckOptions, type CheckReport } from './commands/check.ts'
export {
  diff,
  type DiffDocument,
  type DiffReport,
  type DiffTotal,
  type DiffUnit,
} from './commands/diff.ts'
export { explain } from './commands/explain.ts'
export { fix, type FixReport } from './commands/fix.ts'
export { mergePo, type MergePoReport } from './commands/merge-po.ts'
export { pull, type Pulled, type PullOptions, type PullReport } from './commands/pull.ts'
export {
  status,
  type FolderStatus,
  type StatusCounts,
  type StatusOptions,
  type StatusReport,
  type StatusRow,
} from './commands/status.ts'
export { sync, type SyncReport } from './commands/sync.ts'
export { type Decoded, type Format } from './formats/format.ts'
export { formats } from './formats/index.ts'
export { glossaryJsonSchema } from './glossary/parse-glossary.ts'
export { apply, pending } from './host/apply.ts'
export { configJsonSchema } from './host/config.ts'
export { disk } from './host/disk.ts'
export { type Files, memoryFiles } from './host/files.ts'
export { load, type Loaded, type LoadOptions } from './host/load.ts'
export { UserError } from './host/user-error.ts'
export type { Catalog, State, Unit } from './model/catalog.ts'
export type { Config, HeadingIds, RuleOverride, RuleSetting } from './model/config.ts'
export { applyEdits, type Edit, type Range } from './model/edit.ts'
export type { Facts } from './model/facts.ts'
export type { Excerpt, Finding, Place, Problem, Safety, Severity } from './model/finding.ts'
export type { Brand, Glossary, Term } from './model/glossary.ts'
export type { Locale } from './model/locale.ts'
export type { OutputFiles } from './model/output-files.ts'
export type { Change, Plan } from './model/plan.ts'
export type { DocumentFile, Project } from './model/project.ts'
export type { Segment } from './model/segment.ts'
export type { Sides } from './model/sides.ts'
export { reporters } from './reporters/index.ts'
export { reportJsonSchema } from './reporters/json/report-json-schema.ts'
export type {
  ReportContext,
  Reporter,
  RuleFacts,
  Style,
  Summary,
  Tool,
} from './reporters/reporter.ts'
export { rules } from './rules/index.ts'
export {
  type Example,
  type PageContext,
  type PlacedUnit,
  type ProjectIndex,
  type Rule,
  type SourceContext,
  type UnitContext,
} from './rules/rule.ts'
export { type Page, type Pages, pages } from './stages/page.ts'
export { source, type Source } from './stages/source.ts'
export { type StageSettings } from './stages/settings.ts'
export { fingerprints } from './text/fingerprints.ts'
