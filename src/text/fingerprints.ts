import type { Finding } from '../model/finding.ts'
import { digest } from './digest.ts'

/**
 * What each finding is known by from run to run: 32 hexadecimal digits, no two alike. A finding keeps
 * them when it moves within its file, when other findings come and go, and when its translation is
 * edited elsewhere; it gets others when its source is edited. Equal findings are told apart by their
 * order, so sort by place first.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = JSON.stringify(identityOf(finding))
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return digest(`1 ${ordinal} ${identity}`).slice(0, 32)
  })
}

function identityOf(finding: Finding): readonly (string | null)[] {
  const { rule, locale, path, excerpt, actual } = finding
  const text = excerpt?.source?.text ?? excerpt?.text ?? null
  const isNamed = text !== null || actual !== undefined
  return [rule, locale, path, text, actual ?? null, isNamed ? null : withoutPlaces(finding.message)]
}

/** Numbers in a message are mostly lines and offsets, which move. */
function withoutPlaces(message: string): string {
  return message.replace(/\p{Nd}+/gu, '0')
}
