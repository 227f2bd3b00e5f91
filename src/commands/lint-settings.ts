import { ordinaryWords, prepareBrands, prepareTerms } from '../glossary/matcher.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Project } from '../model/project.ts'
import type { RulesAt } from '../stages/active-rules.ts'
import type { LintSettings } from '../stages/lint-catalog.ts'
import { projectIndex } from './project-index.ts'
import type { ProjectPages } from './project-pages.ts'
import { sourceLabels } from './source-labels.ts'

/** What every rule of a project may know. */
export function lintSettings(
  project: Project,
  pages: ProjectPages,
  rulesAt: RulesAt,
  isWord?: (word: string) => boolean,
): LintSettings {
  const { config, glossary } = project
  const segments = [...pages.sources.values()].flatMap((source) => source.segments)
  const brands = prepareBrands(glossary.brands)
  const strings = [...project.labels].map(([locale, file]) => [locale, file.strings] as const)
  return {
    rulesAt,
    equal: config.frontMatter.equal,
    context: {
      sourceLocale: config.source,
      locales: config.locales,
      brands,
      terms: prepareTerms(glossary.terms, config.source, config.locales),
      isWord,
      guessLanguage: project.guessLanguage,
      knownWords: ordinaryWords(
        segments.map(({ text }) => maskCodes(text)),
        brands,
      ),
      labels: { ...Object.fromEntries(strings), [config.source]: sourceLabels(project) },
      wordsPerMinute: config.wordsPerMinute,
      index: projectIndex(project, pages),
    },
  }
}
