import type { Finding, Severity } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'

/** What a run looked at, beside what it found. */
export interface Summary {
  readonly units: number
  readonly documents: number
  readonly locales: readonly Locale[]
  /** Findings that `check --fix` has just mended. */
  readonly fixed: number
}

/** How text is made to stand out; on anything but a terminal it is left as it is. */
export type Style = (
  as: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green',
  text: string,
) => string

/** What a report may say of a rule. */
export interface RuleFacts {
  readonly id: string
  /** Unless the project sets another. */
  readonly severity: Severity
  /** Is it off until the project asks for it? */
  readonly isOptIn?: true
  readonly summary: string
  /** Why a reader is worse off. */
  readonly why: string
  /** Where the fault belongs in MQM-Core: `Terminology/Wrong term`. */
  readonly mqm?: string
}

/** The program that found it all. */
export interface Tool {
  readonly name: string
  readonly version: string
  /** Where it is explained; a rule is at the fragment that is its id. */
  readonly homepage?: string
}

/** What a report is made of, beside the findings. */
export interface ReportContext {
  readonly summary: Summary
  readonly style: Style
  /** Every rule there is. */
  readonly rules: readonly RuleFacts[]
  readonly tool: Tool
  /**
   * The text of a file that a finding is in, byte order mark and all, as the offsets of its fix count;
   * undefined when it cannot be read.
   */
  readonly textOf: (path: string) => string | undefined
}

/** One form of report: findings in, text out. */
export interface Reporter {
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  /** Is a report one document of a format, that nothing may stand before or after? */
  readonly isDocument: boolean
  /** `findings` are sorted by path, then place. */
  report(findings: readonly Finding[], context: ReportContext): string
  /** What is to be added to a file beside the report, where an environment variable names one. */
  readonly aside?: {
    readonly variable: string
    text(findings: readonly Finding[], context: ReportContext): string
  }
}
