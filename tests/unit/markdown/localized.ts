import { blankUnit, type Catalog, unitKey } from '../../../src/model/catalog.ts'
import type { Segment } from '../../../src/model/segment.ts'
import { type Page, pages } from '../../../src/stages/page.ts'
import type { StageSettings } from '../../../src/stages/settings.ts'
import { source } from '../../../src/stages/source.ts'

/** The page of a document with a translation for every segment, through all that guards a build. */
export function localized(
  path: string,
  text: string,
  settings: StageSettings,
  translate: (segment: Segment) => string,
): Page {
  const file = { path, name: 'page', extension: path.endsWith('x') ? '.mdx' : '.md', text }
  const { segments } = source(file, settings)
  const units = segments.map((segment) => ({
    ...blankUnit(segment.text, segment.context),
    target: translate(segment),
    state: 'translated' as const,
  }))
  const byKey = new Map(units.map((unit) => [unitKey(unit), unit]))
  const catalog: Catalog = { locale: 'nl', path: 'nl.po', units: [...byKey.values()], obsolete: [] }
  const page = pages(file, [catalog], settings).pages[1]
  if (!page) throw new Error('The document has no page')
  return page
}
