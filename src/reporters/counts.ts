import type { Finding } from '../model/finding.ts'
import type { Summary } from './reporter.ts'

/** `5 errors, 2 warnings in 4 files (3 fixable with --fix)`, or what was looked at when all is well. */
export function countsLine(findings: readonly Finding[], summary: Summary): string {
  const fixed = summary.fixed ? `Fixed ${summary.fixed}. ` : ''
  const where = `${plural(summary.units, 'unit')} in ${summary.locales.join(', ') || 'no locale'}`
  if (!findings.length) return `${fixed}Checked ${where}: no problems.`
  const by = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  const parts = [
    ...(by('error') ? [plural(by('error'), 'error')] : []),
    ...(by('warn') ? [plural(by('warn'), 'warning')] : []),
    ...(by('info') ? [plural(by('info'), 'note')] : []),
  ]
  const files = new Set(findings.map(({ path }) => path)).size
  const fixable = findings.filter(({ fix }) => fix?.safety === 'safe').length
  const hint = fixable ? ` (${fixable} fixable with --fix)` : ''
  return `${fixed}${parts.join(', ')} in ${plural(files, 'file')}${hint}`
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
