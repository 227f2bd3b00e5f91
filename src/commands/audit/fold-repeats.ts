import type { Finding } from '../../model/finding.ts'

/** Rules of short texts that stand on many pages alike: a caption, a button, an alternative text. */
const repeating: ReadonlySet<string> = new Set(['untranslated-text'])

/** The findings, those of one text in one locale as the first of them, which says how many there are. */
export function foldRepeats(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, (finding) =>
    repeating.has(finding.rule) && finding.actual !== undefined
      ? `${finding.locale} ${finding.rule} ${finding.message} ${finding.actual}`
      : finding,
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    if (!others.length) return [first]
    const times = others.length + 1
    return [
      { ...first, message: first.message.replace(/, expected/, ` (${times} times), expected`) },
    ]
  })
}
