import type { Finding, Severity } from '../../model/finding.ts'
import { countsLine } from '../counts.ts'
import type { Summary } from '../reporter.ts'
import { bySeverity } from '../writing/by-severity.ts'
import { code, markdownText } from './markdown-text.ts'

/** How long a page may be, as its reader counts. */
export interface Limit {
  readonly most: number
  size(text: string): number
}

/**
 * Findings as a page of Markdown within a limit: the gravest first, and at the end how many were left
 * out.
 */
export function markdownPage(findings: readonly Finding[], summary: Summary, limit: Limit): string {
  const sorted = bySeverity(findings)
  const head = `### Dragoman\n\n${markdownText(countsLine(findings, summary))}\n`
  let left = limit.most - limit.size(head) - limit.size(leftOut(sorted.length))
  let section: Severity | undefined
  const blocks: string[] = []
  for (const finding of sorted) {
    const { severity } = finding
    const block = `${severity === section ? '' : `\n#### ${titles[severity]}\n\n`}${item(finding)}`
    const size = limit.size(block)
    if (size > left) break
    left -= size
    section = severity
    blocks.push(block)
  }
  const rest = sorted.length - blocks.length
  return `${head}${blocks.join('')}${rest ? leftOut(rest) : ''}`
}

const titles = { error: 'Errors', warn: 'Warnings', info: 'Notes' } as const

function leftOut(count: number): string {
  return `\nAnd ${count} more, for which there is no room here.\n`
}

function item({ path, line, column, message, rule, help }: Finding): string {
  const place = code(`${path}:${line}:${column}`)
  const more = help === undefined ? '' : `<br>${markdownText(help)}`
  return `- ${place} ${markdownText(message)} (${code(rule)})${more}\n`
}
