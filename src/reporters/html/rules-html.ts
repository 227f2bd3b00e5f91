import type { Finding } from '../../model/finding.ts'
import type { RuleFacts, Tool } from '../reporter.ts'
import { linkToRule } from '../writing/link-to-rule.ts'
import { escapeHtml } from './escape-html.ts'
import { quotedHtml } from './quoted-html.ts'

/** What the rules mean that found something, for the links of the findings to lead to. */
export function rulesHtml(
  findings: readonly Finding[],
  rules: readonly RuleFacts[],
  tool: Tool,
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted()
  if (!ids.length) return ''
  const entries = ids.map((id) => {
    const rule = rules.find((known) => known.id === id)
    const link = linkToRule(id, tool)
    const text = rule ? `${quotedHtml(rule.summary)}. ${quotedHtml(rule.why)}` : ''
    const more = link === undefined ? '' : ` <a href="${escapeHtml(link)}">More</a>`
    return `<dt id="rule-${escapeHtml(id)}" tabindex="-1">${escapeHtml(id)}</dt><dd>${text}${more}</dd>`
  })
  return `<section class="rules" aria-labelledby="rules"><h2 id="rules">What the rules mean</h2>\n<dl>${entries.join('\n')}</dl></section>`
}
