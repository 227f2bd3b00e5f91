import { renames } from '../catalog/renames.ts'
import type { Emissions, EmittedPage } from '../model/emission.ts'
import type { DocumentFile } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { parseSegment } from '../stages/emitted.ts'
import type { StageSettings } from '../stages/settings.ts'
import { source } from '../stages/source.ts'
import { digest } from '../text/digest.ts'
import { shortHash } from '../text/short-hash.ts'

/**
 * What the document of a page is called now, where that is certain: the only one that says what it said,
 * else the only one that was never built and has at least half of its texts, as `sync` follows documents.
 */
export function renamedDocument(
  page: EmittedPage,
  documents: readonly DocumentFile[],
  by: { readonly record: Emissions; readonly settings: StageSettings },
): DocumentFile | undefined {
  const alike = documents.filter(({ extension }) => page.path.endsWith(extension))
  const same = alike.filter(({ text }) => digest(text) === page.source)
  if (same.length) return only(same)
  const emissions = [...by.record.values()].flat()
  const built = new Set(emissions.flatMap((emission) => emission.page?.document ?? []))
  const keys = page.segments
    .map((segment) => parseSegment(segment).key)
    .filter((key) => key !== '-')
  const was = { name: page.document, texts: keys }
  const grown = alike.filter((file) => {
    if (built.has(file.name)) return false
    const texts = source(file, by.settings).segments.map((one) => shortHash(segmentKey(one)))
    return renames([was], [{ name: file.name, texts }]).length > 0
  })
  return only(grown)
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
