import type { DocumentFile, Project } from '../model/project.ts'
import type { PageContext } from '../rules/rule.ts'
import { documentFinder } from '../sites/document-finder.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import type { ProjectPages } from './project-pages.ts'

type LinkingPage = Pick<PageContext, 'locale' | 'target'>

/** For every document its pages, the source's first, each with the pages its links lead to. */
export function linkTargets(
  { documents, config }: Project,
  { pages }: ProjectPages,
): (file: DocumentFile) => readonly LinkingPage[] {
  const files = new Map(documents.map((file) => [file.name, file]))
  const find = documentFinder(documents)
  const linesOf = remembered((file: DocumentFile): LineIndex => lineIndex(file.text))
  return (from) =>
    [config.source, ...config.locales].map((locale) => ({
      locale,
      target(link) {
        const file = files.get(find(link.path, from) ?? '')
        const source = file && pages.get(file.name)?.get(config.source)
        const page = file && pages.get(file.name)?.get(locale)
        if (!file || !source || !page) return undefined
        return {
          ...page.anchors,
          source: source.anchors,
          placeOf: ({ at }, message) => ({
            path: file.path,
            ...linesOf(file).place(at),
            message,
          }),
        }
      },
    }))
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}
