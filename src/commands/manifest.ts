import type { Project } from '../model/project.ts'
import { fixedPart } from '../text/fixed-part.ts'
import type { BuiltPage } from './build.ts'

/**
 * `manifest.json`, at the root of the output: every page with its document, locale, path, title, coverage
 * in percent, words, the SHA-256 of its source, and the paths of the same document in all locales. For
 * language switchers, `hreflang` and notices. Paths are relative to the manifest.
 * @param hashes of the sources, by document name.
 */
export function manifest(
  { config }: Project,
  pages: readonly BuiltPage[],
  hashes: ReadonlyMap<string, string>,
): { readonly path: string; readonly text: string } {
  const root = fixedPart(config.output)
  const written = pages.filter((page) => !page.heldBack)
  const inOutput = (path: string) => path.slice(root.length)
  const byDocument = Map.groupBy(written, (page) => page.document)
  const listed = written.map(({ document, locale, path, title, coverage, words }) => ({
    document,
    locale,
    path: inOutput(path),
    title,
    coverage,
    words,
    sourceHash: hashes.get(document),
    alternates: Object.fromEntries(
      (byDocument.get(document) ?? []).map((page) => [page.locale, inOutput(page.path)]),
    ),
  }))
  const content = { schemaVersion: 1, source: config.source, pages: listed }
  return { path: `${root}manifest.json`, text: `${JSON.stringify(content, null, 2)}\n` }
}
