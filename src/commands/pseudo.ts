import { pseudoHybrid } from '../markdown/hybrid/pseudo-hybrid.ts'
import { labels } from '../metadata/labels.ts'
import { blankUnit, type Catalog } from '../model/catalog.ts'
import { applyEdits } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { Problem } from '../model/finding.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Segment } from '../model/segment.ts'
import { type Page, pages } from '../stages/page.ts'
import { type Source, source } from '../stages/source.ts'
import { lineIndex } from '../text/lines.ts'
import { type PseudoLocale, pseudoText } from '../text/pseudo.ts'
import { outputPath } from './output-path.ts'
import { type RegionContext, renderRegion } from './regions.ts'
import { sourceLabels } from './source-labels.ts'
import { stageSettings } from './stage-settings.ts'

export interface PseudoReport {
  readonly plan: Plan
  readonly pages: readonly PseudoPage[]
  /** Documents with mistakes, which have no pages. */
  readonly skipped: readonly (Pick<Problem, 'message' | 'help'> & {
    readonly path: string
    readonly line: number
    readonly column: number
  })[]
}

interface PseudoPage {
  readonly document: string
  readonly locale: PseudoLocale
  readonly path: string
  readonly segments: number
  /** Fewer than `segments` where a pseudo-translation could not be written: the source stands there. */
  readonly translated: number
}

/**
 * Every document in pseudo-locales, as pages at the `output` pattern: what a build would write if
 * somebody had translated every segment. Catalogs are not read, so a project without locales has them too.
 */
export function pseudo(
  project: Project,
  locales: readonly PseudoLocale[],
  onDocument: (file: DocumentFile) => void = () => {},
): PseudoReport {
  const settings = { ...stageSettings(project.config), isPseudo: true }
  const skipped: PseudoReport['skipped'][number][] = []
  const sources = new Map<string, Facts>()
  const made: {
    readonly file: DocumentFile
    readonly page: Page
    readonly locale: PseudoLocale
  }[] = []
  for (const file of project.documents) {
    const read = source(file, settings)
    sources.set(file.name, read.facts)
    skipped.push(...mistakes(file, read))
    const catalogs = locales.map((locale) => pseudoCatalog(read.segments, locale))
    const [, ...found] = pages(file, catalogs, settings).pages
    for (const [index, locale] of locales.entries()) {
      const page = found[index]
      if (page) made.push({ file, page, locale })
    }
    onDocument(file)
  }
  const contexts = new Map(
    locales.map((locale) => [
      locale,
      contextOf(project, locale, {
        sources,
        facts: new Map(
          made.flatMap(({ file, page, ...of }) =>
            of.locale === locale ? [[file.name, page.facts]] : [],
          ),
        ),
      }),
    ]),
  )
  const changes = made.flatMap(({ file, page, locale }): readonly Change[] => {
    const context = contexts.get(locale)
    const path = outputPath(project.config, file, locale)
    return context ? [{ kind: 'write', path, text: filled(page, file.name, context) }] : []
  })
  return {
    plan: { changes },
    pages: made.map(({ file, page: { segments, translated }, locale }) => ({
      document: file.name,
      locale,
      path: outputPath(project.config, file, locale),
      segments,
      translated,
    })),
    skipped,
  }
}

function mistakes(file: DocumentFile, { problems }: Source): PseudoReport['skipped'] {
  const lines = lineIndex(file.text)
  return problems.map(({ message, help, at }) => ({
    path: file.path,
    ...lines.place(at.start),
    message,
    ...(help !== undefined && { help }),
  }))
}

function pseudoCatalog(segments: readonly Segment[], locale: PseudoLocale): Catalog {
  return {
    locale,
    path: '',
    units: segments.map(({ text, context }) => ({
      ...blankUnit(text, context),
      target: pseudoHybrid(text, locale),
      state: 'translated',
    })),
    obsolete: [],
  }
}

// Dates and numbers are those of the source's locale: a pseudo-locale shows its words in another dress.
function contextOf(
  project: Project,
  locale: PseudoLocale,
  facts: Pick<RegionContext, 'facts' | 'sources'>,
): RegionContext {
  const { config } = project
  const strings = sourceLabels(project)
  const changed = Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [key, pseudoText(text, locale)]),
  )
  return {
    config,
    locale: config.source,
    labels: labels(changed, config.source, strings, config.source),
    documents: new Map(project.documents.map((file) => [file.name, file])),
    ...facts,
  }
}

function filled(page: Page, name: string, context: RegionContext): string {
  const edits = page.regions.map((region) => ({
    ...region.content,
    text: renderRegion(region, name, context),
  }))
  return applyEdits(page.text, edits)
}
