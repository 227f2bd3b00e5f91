import * as z from 'zod'
import type { Finding, Problem } from '../model/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { fingerprints } from '../text/fingerprints.ts'

/** One finding that is known and waits: all but the fingerprint is for people. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly locale: string
  readonly path: string
  readonly message: string
  readonly reason?: string | undefined
}

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.array(
    z.strictObject({
      fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
      rule: z.string(),
      locale: z.string(),
      path: z.string(),
      message: z.string(),
      reason: z.string().optional(),
    }),
  ),
})

/** The shape of a baseline as JSON Schema (2020-12), for editors. */
export function baselineJsonSchema(): unknown {
  return z.toJSONSchema(schema)
}

/** Reads a baseline; undefined when the text is none. */
export function parseBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data?.findings
  } catch {
    return undefined
  }
}

export interface Compared {
  /** Findings the baseline does not know, and those no baseline may hide. */
  readonly fresh: readonly Finding[]
  readonly known: number
  /** Entries whose finding is gone. */
  readonly gone: readonly BaselineEntry[]
  /** The entries that are left. */
  readonly rest: readonly BaselineEntry[]
}

/** Tells the findings a baseline knows from the others. Findings are sorted by path, then place. */
export function compareBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  rules: readonly Rule[],
): Compared {
  const prints = fingerprints(findings)
  const listed = new Set(entries.map(({ fingerprint }) => fingerprint))
  const grave = graveRules(rules)
  const isKnown = ({ rule }: Finding, index: number) =>
    listed.has(prints[index] ?? '') && !grave.has(rule)
  const fresh = findings.filter((finding, index) => !isKnown(finding, index))
  const found = new Set(
    prints.filter((_, index) => findings[index] && isKnown(findings[index], index)),
  )
  return {
    fresh,
    known: findings.length - fresh.length,
    gone: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
    rest: entries.filter(({ fingerprint }) => found.has(fingerprint)),
  }
}

/** The entries for findings that are accepted as they are; those no baseline may hide are left out. */
export function baselineOf(
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly BaselineEntry[] {
  const prints = fingerprints(findings)
  const grave = graveRules(rules)
  return findings.flatMap(({ rule, locale, path, message }, index) =>
    grave.has(rule) ? [] : [{ fingerprint: prints[index] ?? '', rule, locale, path, message }],
  )
}

/** A line for each entry, sorted: two branches that shrink it differently merge. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length ? `[\n${lines.join(',\n')}\n  ]` : '[]'
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`
}

function keyOf({ path, rule, fingerprint }: BaselineEntry): string {
  return `${path}\0${rule}\0${fingerprint}`
}

/** What is said of a baseline that lists findings which are gone. */
export function staleBaseline(gone: readonly BaselineEntry[]): Problem {
  const [first] = gone
  const count = gone.length === 1 ? 'a finding that is' : `${gone.length} findings that are`
  return {
    message: `Unexpected entries of ${count} gone, expected findings there are`,
    at: { start: 0, end: 0 },
    ...(first && { actual: first.fingerprint }),
    help: 'Run `dragoman check --update-baseline` to take them out.',
  }
}

function graveRules(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.filter(({ isGrave }) => isGrave).map(({ id }) => id))
}
