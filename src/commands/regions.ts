import { readingMinutes } from '../metadata/facts.ts'
import { labels, type Labels } from '../metadata/labels.ts'
import type { Region } from '../metadata/find-regions.ts'
import { renderByline, renderLanguages, renderRelated } from '../metadata/render-regions.ts'
import type { Config } from '../model/config.ts'
import type { Facts } from '../model/facts.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { relativePath } from '../text/relative-path.ts'
import { outputPath } from './output-path.ts'
import { factsOf, type ProjectPages } from './project-pages.ts'
import { sourceLabels } from './source-labels.ts'

/** What the regions of one locale are rendered from. */
export interface RegionContext {
  readonly config: Config
  readonly locale: Locale
  readonly labels: Labels
  /** Facts of the pages of this locale, and of the sources, by document name. */
  readonly facts: ReadonlyMap<string, Facts>
  readonly sources: ReadonlyMap<string, Facts>
  readonly documents: ReadonlyMap<string, DocumentFile>
}

/** Is there a page of this document in this locale, for others to link to? */
export type IsBuilt = (document: string, locale: Locale) => boolean

/**
 * The content of a computed region, ready to stand between its comments: line endings as in the
 * document, every line behind the prefix of the containers. Minutes are those of the source, so that
 * every locale promises the same reading time; words are those of the page itself.
 */
export function renderRegion(
  { kind, prefix }: Region,
  name: string,
  context: RegionContext,
  isBuilt: IsBuilt = () => true,
): string {
  const text = renderers[kind]?.(name, context, isBuilt) ?? ''
  const eol = /\r\n|\n|\r/.exec(context.documents.get(name)?.text ?? '')?.[0] ?? '\n'
  const lines = text === '' ? [] : text.split('\n').map((line) => (prefix + line).trimEnd())
  return ['', ...lines].map((line) => line + eol).join('')
}

type Renderer = (name: string, context: RegionContext, isBuilt: IsBuilt) => string

const renderers: Readonly<Record<string, Renderer>> = {
  byline(name, { config, locale, facts, sources, ...context }) {
    const own = facts.get(name)
    const source = sources.get(name)
    if (!own || !source) return ''
    const minutes = readingMinutes(source.words, config.wordsPerMinute)
    return renderByline({ date: source.date, minutes, words: own.words }, context.labels, locale, {
      digits: config.digits[locale],
    })
  },
  related(name, context, isBuilt) {
    const { config, documents, locale } = context
    const from = documents.get(name)
    const wanted = context.sources.get(name)?.related ?? []
    const cards = wanted.flatMap((related) => {
      const facts = context.facts.get(related) ?? context.sources.get(related)
      const file = documents.get(related)
      if (!facts || !from || !file) return []
      const there = isBuilt(related, locale) ? locale : config.source
      const href = relativePath(outputPath(config, from, locale), outputPath(config, file, there))
      return [{ title: facts.title || related, description: facts.description, href }]
    })
    return renderRelated(cards, context.labels)
  },
  languages(name, { config, documents, locale }, isBuilt) {
    const file = documents.get(name)
    if (!file) return ''
    const locales = [config.source, ...config.locales].filter((other) => isBuilt(name, other))
    return renderLanguages(
      locales.map((other) => ({
        name:
          new Intl.DisplayNames(other, { type: 'language' }).of(other) ?? localeFacts(other).name,
        href: relativePath(outputPath(config, file, locale), outputPath(config, file, other)),
      })),
    )
  },
}

/** A context for every locale of a project. */
export function regionContexts(
  project: Project,
  made: ProjectPages,
): ReadonlyMap<Locale, RegionContext> {
  const { config } = project
  const documents = new Map(project.documents.map((file) => [file.name, file]))
  const sources = new Map([...made.sources].map(([name, source]) => [name, source.facts]))
  return new Map(
    [config.source, ...config.locales].map((locale) => [
      locale,
      {
        config,
        locale,
        documents,
        sources,
        facts: factsOf(made, locale),
        labels: labelsOf(project, locale),
      },
    ]),
  )
}

function labelsOf(project: Project, locale: Locale): Labels {
  const source = sourceLabels(project)
  const own = locale === project.config.source ? source : project.labels.get(locale)?.strings
  return labels(own ?? {}, locale, source, project.config.source)
}
