import type { Finding } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'

/** For programs: one document, versioned. Keys are always there; what is unknown is `null`. */
export const json: Reporter = {
  name: 'json',
  summary: 'one JSON document with schemaVersion 1',
  report(findings, summary) {
    const count = (severity: Finding['severity']) =>
      findings.filter((finding) => finding.severity === severity).length
    const document = {
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
    return `${JSON.stringify(document, null, 2)}\n`
  },
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
