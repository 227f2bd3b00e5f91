import type { Finding, Severity } from '../../model/finding.ts'
import type { Summary } from '../reporter.ts'

/** What `--json` says of findings. Keys are always there; what is unknown is `null`. */
export function reportDocument(
  findings: readonly Finding[],
  summary: Summary,
): Readonly<Record<string, unknown>> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    schemaVersion: 1,
    findings: findings.map(entry),
    summary: {
      errors: count('error'),
      warnings: count('warn'),
      notes: count('info'),
      fixable: findings.filter(({ fix }) => fix?.safety === 'safe').length,
      ...summary,
    },
  }
}

function entry(finding: Finding): unknown {
  const { rule, severity, locale, path, line, column, endLine, endColumn, message, related } =
    finding
  return {
    rule,
    severity,
    locale,
    path,
    line,
    column,
    endLine,
    endColumn,
    message,
    actual: finding.actual ?? null,
    expected: finding.expected ?? null,
    help: finding.help ?? null,
    related,
    fix: finding.fix ?? null,
  }
}
