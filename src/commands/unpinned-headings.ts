import type { Finding } from '../model/finding.ts'
import type { DocumentFile } from '../model/project.ts'
import { fault } from '../stages/fault.ts'
import type { LintSettings } from '../stages/lint-catalog.ts'
import { lineIndex } from '../text/lines.ts'
import { shorten } from '../text/shorten.ts'
import type { ProjectPages } from './project-pages.ts'

/** Headings of a document that could not be given the id of the source, in each locale. */
export function unpinnedHeadings(
  file: DocumentFile,
  { pages }: ProjectPages,
  settings: LintSettings,
): readonly Finding[] {
  return [...(pages.get(file.name)?.values() ?? [])].flatMap(({ locale, unpinned }) => {
    const to = { path: file.path, locale, lines: lineIndex(file.text) }
    return unpinned.flatMap(({ id, at }) =>
      fault('unpinned-heading', { ...problemOf(id), at: { start: at, end: at } }, to, settings),
    )
  })
}

function problemOf(id: string): { readonly message: string; readonly help: string } {
  return {
    message: `Missing id \`${shorten(id, 30)}\`, expected a heading that can be given it`,
    help: 'Give the heading an id in the source that the syntax of the site can write.',
  }
}
