import { lowerSimply } from './lower-simply.ts'

/** The id Hugo makes of the last line of a heading, by one of its rules; `heading` when nothing is left. */
export function hugoSlug(heading: string, rule: (line: string) => string): string {
  const line = heading.split('\n').at(-1) ?? ''
  return line && (lowerSimply(rule(line)) || 'heading')
}
