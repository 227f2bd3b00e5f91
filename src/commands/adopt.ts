import { adoptDocuments } from '../catalog/adopt/adopt-documents.ts'
import type { AdoptedPair } from '../catalog/adopt/pair-documents.ts'
import type { Locale } from '../model/locale.ts'
import type { Plan } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import type { AdoptedDocument } from './adopt/adopted-document.ts'
import { adoptPair } from './adopt/adopt-pair.ts'
import { openPair, openSources, type Skipped, type Translations } from './adopt/open-pairs.ts'
import { lintSettings } from './lint-settings.ts'
import { stageSettings } from './stage-settings.ts'

export interface AdoptReport {
  readonly plan: Plan
  readonly documents: readonly AdoptedDocument[]
  /** The pairs behind the numbers, document by document. */
  readonly pairs: readonly (readonly AdoptedPair[])[]
  readonly skipped: readonly Skipped[]
}

/**
 * Fills catalogs from documents that are translated already, segment by segment. What a catalog has
 * stays as it is. All documents of a locale are looked at together: they teach each other words.
 */
export function adopt(
  project: Project,
  translations: Translations,
  locales: readonly Locale[] = project.config.locales,
): AdoptReport {
  const opened = openSources(project, translations)
  const sources = new Map(opened.map(({ file, source }) => [file.name, source]))
  const { context } = lintSettings(project, { sources, pages: new Map() }, () => [])
  const settings = stageSettings(project.config)
  const skipped: Skipped[] = []
  const adopted = locales.flatMap((locale) => {
    const readable = opened.flatMap((one) => {
      const pair = openPair(one, locale, { project, translations })
      if ('sides' in pair) return [pair]
      skipped.push(...pair)
      return []
    })
    const paired = adoptDocuments(
      readable.map(({ sides }) => sides),
      project.guessLanguage,
    )
    return readable.flatMap((one, index) => {
      const pairs = paired[index]
      return pairs ? [adoptPair(one, pairs, { ...context, locale, options: {} }, settings)] : []
    })
  })
  return {
    plan: { changes: adopted.flatMap(({ changes }) => changes) },
    documents: adopted.map(({ report }) => report),
    pairs: adopted.map(({ pairs }) => pairs),
    skipped,
  }
}
