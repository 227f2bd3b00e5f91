import type { Finding } from '../../model/finding.ts'
import { faultFindings } from '../../stages/audit/audit-page.ts'
import type { Compared } from '../../stages/audit/compared.ts'
import type { LintSettings } from '../../stages/lint-catalog.ts'
import type { AuditInput } from './audit-input.ts'

/** Has the source of a page changed since? */
export function staleFindings(
  compared: Compared,
  { changesSince }: AuditInput,
  settings: LintSettings,
): readonly Finding[] {
  const { source, target } = compared
  const commit = commitNamed(target.open.frontMatter.values)
  const changes = changesSince?.({
    source: source.path,
    target: target.path,
    ...(commit !== undefined && { commit }),
  })
  if (!changes?.commits) return []
  const { commits, since } = changes
  const problem = {
    message: `Unexpected old page: its source has ${commits === 1 ? 'a newer commit' : `${commits} newer commits`}${since === undefined ? '' : ` since ${since}`}, expected none`,
    at: { start: 0, end: 0 },
    help: `Compare it with the source: git log -p -- ${source.path}.`,
  }
  return faultFindings([{ rule: 'stale-page', problem }], { compared, settings })
}

/** `l10n.sourceCommit` of MDN, and `default_lang_commit` of OpenTelemetry. */
function commitNamed(values: unknown): string | undefined {
  const named = at(values, 'default_lang_commit') ?? at(at(values, 'l10n'), 'sourceCommit')
  return typeof named === 'string' && /^[0-9a-f]{7,64}$/.test(named) ? named : undefined
}

function at(values: unknown, key: string): unknown {
  if (typeof values !== 'object' || values === null) return undefined
  return Object.getOwnPropertyDescriptor(values, key)?.value
}
