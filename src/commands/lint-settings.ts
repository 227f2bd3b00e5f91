import { prepareBrands } from '../glossary/matcher.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { defaultLabels } from '../metadata/default-labels.ts'
import type { Project } from '../model/project.ts'
import type { ActiveRule } from '../stages/active-rules.ts'
import type { LintSettings } from '../stages/lint-catalog.ts'
import type { ProjectPages } from './project-pages.ts'

/** What every rule of a project may know. */
export function lintSettings(
  project: Project,
  { sources }: ProjectPages,
  active: readonly ActiveRule[],
): LintSettings {
  const { config, glossary } = project
  const segments = [...sources.values()].flatMap((source) => source.segments)
  const strings = [...project.labels].map(([locale, file]) => [locale, file.strings] as const)
  return {
    rules: active,
    equal: config.frontMatter.equal,
    context: {
      sourceLocale: config.source,
      locales: config.locales,
      brands: prepareBrands(glossary.brands),
      knownWords: lowerCaseWords(segments.map(({ text }) => maskCodes(text))),
      labels: {
        ...Object.fromEntries(strings),
        [config.source]: { ...defaultLabels, ...project.labels.get(config.source)?.strings },
      },
      wordsPerMinute: config.wordsPerMinute,
      timezone: config.timezone,
    },
  }
}

/** Words the project's source writes in lower case: ordinary words, whatever they resemble. */
function lowerCaseWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu))
      if (word === word.toLowerCase()) words.add(word)
  return words
}
