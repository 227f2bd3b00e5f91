import type { Project } from '../model/project.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { digest } from '../text/digest.ts'
import type { BuiltPage } from './build.ts'
import type { ProjectPages } from './project-sources.ts'

/**
 * `manifest.json`, at the root of the output: for every document its source hash, and for every
 * page its path, title, coverage, words and alternates, for switchers, `hreflang` and notices.
 */
export function manifest(
  project: Project,
  pages: readonly BuiltPage[],
  made: ProjectPages,
): { readonly path: string; readonly text: string } | undefined {
  const root = fixedPart(project.config.output)
  if (root === '') return undefined
  const inOutput = (path: string) => path.slice(root.length)
  const documents = project.documents
    .filter((file) => made.pages.has(file.name))
    .map((file) => {
      const written = pages.filter((page) => page.document === file.name && !page.heldBack)
      const alternates = Object.fromEntries(
        written.map(({ locale, path }) => [locale, inOutput(path)]),
      )
      const listed = written.map(({ locale, path, title, coverage, words }) => [
        locale,
        { path: inOutput(path), title, coverage, words, alternates },
      ])
      return {
        document: file.name,
        source: file.path,
        sourceHash: digest(file.text),
        locales: Object.fromEntries(listed),
      }
    })
  const content = { schemaVersion: 1, source: project.config.source, documents }
  return { path: `${root}manifest.json`, text: `${JSON.stringify(content, null, 2)}\n` }
}
