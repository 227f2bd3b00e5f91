import type { Finding, Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { TextFile } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { address } from '../stages/address.ts'
import { lineIndex } from '../text/lines.ts'

/** Problems of a file as findings of one fault. */
export function located(
  file: TextFile,
  locale: Locale,
  id: string,
  problems: readonly Problem[],
): readonly Finding[] {
  if (!problems.length) return []
  const lines = lineIndex(file.text)
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'error'
  return problems.map((problem) =>
    address({ path: file.path, locale, lines }, { rule: id, severity, problem }),
  )
}
