import type { DocumentTree } from '../../model/document-tree.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import type { AuditedPage } from '../../stages/audit/audit-page.ts'
import type { PageCounts } from '../../stages/audit/page-faults.ts'

/** How far a locale is, and what is wrong with it. */
export interface LocaleSummary extends PageCounts {
  readonly locale: Locale
  /** Documents of the source, those that have a page, and pages without a source. */
  readonly pages: { readonly all: number; readonly translated: number; readonly extra: number }
  readonly findings: Readonly<Record<Severity, number>>
  /** Findings by rule, the most frequent first. */
  readonly rules: Readonly<Record<string, number>>
}

export function summarize(
  { locale, files }: DocumentTree,
  pages: readonly AuditedPage[],
  all: readonly Finding[],
  documents: number,
): LocaleSummary {
  const findings = all.filter((finding) => finding.locale === locale)
  const rules = Map.groupBy(findings, ({ rule }) => rule)
  const severities = Map.groupBy(findings, ({ severity }) => severity)
  const sum = (valueOf: (counts: PageCounts) => number) =>
    pages.reduce((total, { counts }) => total + valueOf(counts), 0)
  const count = (severity: Severity) => severities.get(severity)?.length ?? 0
  return {
    locale,
    pages: { all: documents, translated: pages.length, extra: files.size - pages.length },
    words: {
      all: sum(({ words }) => words.all),
      paired: sum(({ words }) => words.paired),
      left: sum(({ words }) => words.left),
    },
    blocks: {
      all: sum(({ blocks }) => blocks.all),
      paired: sum(({ blocks }) => blocks.paired),
      left: sum(({ blocks }) => blocks.left),
    },
    sections: {
      all: sum(({ sections }) => sections.all),
      paired: sum(({ sections }) => sections.paired),
    },
    findings: { error: count('error'), warn: count('warn'), info: count('info') },
    rules: Object.fromEntries(
      [...rules]
        .map(([rule, of]) => [rule, of.length] as const)
        .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    ),
  }
}
