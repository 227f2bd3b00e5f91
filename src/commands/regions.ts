import { defaultLabels } from '../metadata/default-labels.ts'
import { readingMinutes } from '../metadata/facts.ts'
import { labels, type Labels } from '../metadata/labels.ts'
import { renderByline, renderLanguages, renderRelated } from '../metadata/regions.ts'
import type { Config } from '../model/config.ts'
import type { Facts } from '../model/facts.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import { factsOf, type ProjectPages } from './project-pages.ts'

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

function labelsOf(project: Project, locale: Locale): Labels {
  const strings = (of: Locale) => project.labels.get(of)?.strings ?? {}
  const source = { ...defaultLabels, ...strings(project.config.source) }
  return labels(locale === project.config.source ? source : strings(locale), locale, source)
}

/**
 * The content of a computed region, line endings as in the document, ready to stand between its
 * comments. Minutes are those of the source, so that every locale promises the same reading time;
 * words are those of the page itself.
 */
export function renderRegion(kind: string, name: string, context: RegionContext): string {
  const text = renderers[kind]?.(name, context) ?? ''
  const eol = /\r\n|\n|\r/.exec(context.documents.get(name)?.text ?? '')?.[0] ?? '\n'
  return (text ? `\n${text}\n` : '\n').replaceAll('\n', eol)
}

type Renderer = (name: string, context: RegionContext) => string

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
  related(name, context) {
    const wanted = context.sources.get(name)?.related ?? []
    const cards = wanted.flatMap((related) => {
      const facts = context.facts.get(related) ?? context.sources.get(related)
      const file = context.documents.get(related)
      if (!facts || !file) return []
      return [
        { title: facts.title || related, description: facts.description, href: link(name, file) },
      ]
    })
    return renderRelated(cards, context.labels)
  },
  languages(name, { config, documents }) {
    const file = documents.get(name)
    if (!file) return ''
    return renderLanguages(
      [config.source, ...config.locales].map((locale) => ({
        name:
          new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ??
          localeFacts(locale).name,
        href: relativePath(
          outputPath(config, file, config.source),
          outputPath(config, file, locale),
        ),
      })),
    )
  },
}

/** The link from one page to another of the same locale. */
function link(from: string, to: DocumentFile): string {
  return relativePath(from, to.name + to.extension)
}

export function outputPath(config: Config, file: DocumentFile, locale: Locale): string {
  return fillPattern(config.output, { locale, path: file.name, ext: file.extension })
}

function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1)
  const end = to.split('/')
  let common = 0
  while (common < start.length && start[common] === end[common]) common++
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/')
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
