import { fingerprints } from '../text/fingerprints.ts'
import type { Reporter } from './reporter.ts'
import { jsonText } from './writing/json-text.ts'

/**
 * GitLab's Code Quality report. `blocker` and `critical` are left to what stops a program: of our
 * severities an error is `major`, a warning `minor`.
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'GitLab Code Quality, for the widget of merge requests',
  isDocument: true,
  report(findings) {
    const prints = fingerprints(findings)
    const issues = findings.map((finding, index) => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: severities[finding.severity],
      location: {
        path: finding.path,
        lines: { begin: finding.line, end: Math.max(finding.line, finding.endLine) },
      },
    }))
    return jsonText(issues)
  },
}

const severities = { error: 'major', warn: 'minor', info: 'info' } as const
