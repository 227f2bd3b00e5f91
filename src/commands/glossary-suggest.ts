import { addToGlossary } from '../glossary/add-to-glossary.ts'
import { suggestNames, type SuggestedName } from '../glossary/suggest-names.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Plan } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { lineIndex } from '../text/lines.ts'
import { projectPages } from './project-pages.ts'

export interface SuggestReport {
  readonly names: readonly SuggestedName[]
  /** The glossary with the names added. */
  readonly plan: Plan
}

/**
 * Probable names of a project's source that its glossary does not have.
 *
 * @param text the glossary file as it is.
 */
export function glossarySuggest(
  project: Project,
  {
    text,
    isWord,
  }: { readonly text: string; readonly isWord?: ((word: string) => boolean) | undefined },
): SuggestReport {
  const { sources } = projectPages(project)
  const texts = project.documents.flatMap((file) => {
    const lines = lineIndex(file.text)
    return (sources.get(file.name)?.segments ?? []).map((segment) => ({
      text: maskCodes(segment.text),
      place: `${file.path}:${lines.place(segment.start).line}`,
      isTitle:
        segment.role === 'heading' || segment.role === 'title' || segment.role === 'front-matter',
    }))
  })
  const { brands, terms, path } = project.glossary
  const known = [
    ...brands.flatMap(({ name, also }) => [name, ...also]),
    ...terms.map((term) => term.source),
  ]
  const names = suggestNames(texts, { known, isWord })
  const concepts = names.map(({ name }) => ({
    type: 'brand' as const,
    name,
    spellings: [],
    settings: {},
  }))
  return {
    names,
    plan: { changes: [{ kind: 'write', path, text: addToGlossary(text, concepts) }] },
  }
}
