import type { Finding } from '../model/finding.ts'

/** What a run looked at, beside what it found. */
export interface Summary {
  readonly units: number
  readonly documents: number
  readonly locales: readonly string[]
  /** Findings that `check --fix` has just mended. */
  readonly fixed: number
}

/** How text is made to stand out; on anything but a terminal it is left as it is. */
export type Style = (
  as: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green',
  text: string,
) => string

/** One form of report: findings in, text out. */
export interface Reporter {
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  report(findings: readonly Finding[], summary: Summary, style: Style): string
}
