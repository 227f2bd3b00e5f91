import type { Severity } from '../../model/finding.ts'

const levels = { error: 'error', warn: 'warning', info: 'note' } as const

/** A severity as a SARIF `level` (3.27.10). */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity]
}
