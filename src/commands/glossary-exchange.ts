import { addToGlossary } from '../glossary/add-to-glossary.ts'
import { conceptsOf } from '../glossary/exchange/concept.ts'
import type { GlossaryFormat } from '../glossary/exchange/glossary-format.ts'
import { parseGlossary } from '../glossary/parse-glossary.ts'
import type { Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Plan } from '../model/plan.ts'
import type { Project, TextFile } from '../model/project.ts'

export interface ImportReport {
  /** Concepts that were read. */
  readonly concepts: number
  /** The glossary with what it lacked; empty with problems. */
  readonly plan: Plan
  /** Ranges are offsets in the file that is imported. */
  readonly problems: readonly Problem[]
}

/** Adds what a file of another format says to a glossary, which stays as it is otherwise. */
export function importGlossary(
  glossary: TextFile,
  file: TextFile,
  { format, source }: { readonly format: GlossaryFormat; readonly source: Locale },
): ImportReport {
  const { concepts, problems } = format.decode(file.text, source)
  const text = problems.length ? glossary.text : addToGlossary(glossary.text, concepts)
  const wrong = parseGlossary(glossary.path, text).problems.map((problem): Problem => ({
    message: problem.message,
    at: { start: 0, end: 0 },
    help: 'Mend what the file says, or the glossary where both differ.',
  }))
  const all = problems.length ? problems : wrong
  return {
    concepts: concepts.length,
    problems: all,
    plan: { changes: all.length ? [] : [{ kind: 'write', path: glossary.path, text }] },
  }
}

/** A glossary in another format. */
export function exportGlossary(
  { glossary, config }: Project,
  path: string,
  format: GlossaryFormat,
): Plan {
  const text = format.encode(conceptsOf(glossary), config.source)
  return { changes: [{ kind: 'write', path, text }] }
}
