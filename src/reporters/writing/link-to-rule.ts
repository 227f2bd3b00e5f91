import type { Tool } from '../reporter.ts'

/** Where a rule is explained on the web; undefined when nothing is known of such a place. */
export function linkToRule(rule: string, { homepage }: Tool): string | undefined {
  return homepage === undefined ? undefined : `${homepage}#${encodeURIComponent(rule)}`
}
