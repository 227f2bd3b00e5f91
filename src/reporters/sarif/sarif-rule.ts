import type { RuleFacts, Tool } from '../reporter.ts'
import { linkToRule } from '../writing/link-to-rule.ts'
import { sarifLevel } from './sarif-level.ts'

/** A rule as a `reportingDescriptor` (3.49). */
export function sarifRule(rule: RuleFacts, tool: Tool): unknown {
  const { id, severity, isOptIn, summary, why, mqm } = rule
  const link = linkToRule(id, tool)
  const text = `${summary}. ${why}`
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text },
    help: { text: `${text} For examples, run: dragoman explain ${id}` },
    ...(link !== undefined && { helpUri: link }),
    defaultConfiguration: { level: sarifLevel(severity), ...(isOptIn && { enabled: false }) },
    properties: { tags: ['localization', ...(mqm === undefined ? [] : [`MQM/${mqm}`])] },
  }
}
