import { fillCatalog } from '../../catalog/adopt/fill-catalog.ts'
import { syncLocale } from '../../catalog/sync/sync-locale.ts'
import { formatFor } from '../../formats/index.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Catalog, Unit } from '../../model/catalog.ts'
import { defaultPolicies } from '../../model/change.ts'
import type { Locale } from '../../model/locale.ts'
import type { Change } from '../../model/plan.ts'
import type { CatalogFile } from '../../model/project.ts'
import type { StageSettings } from '../../stages/settings.ts'
import { countWords } from '../../text/words.ts'
import type { AdoptedDocument } from './adopted-document.ts'
import type { FoundText } from './found-text.ts'
import type { OpenSource } from './open-pairs.ts'
import { withRefused } from './with-refused.ts'

/** A document, and its catalog in one locale. */
export interface FillableDocument extends OpenSource {
  readonly locale: Locale
  readonly catalogFile: CatalogFile & { readonly catalog: Catalog }
}

export interface FilledDocument {
  readonly changes: readonly Change[]
  readonly texts: readonly FoundText[]
  readonly counts: Pick<
    AdoptedDocument,
    'document' | 'path' | 'locale' | 'catalog' | 'units' | 'translated' | 'stale' | 'known'
  > &
    Pick<AdoptedDocument, 'differing' | 'words'>
}

/**
 * Fills the catalog of a document with texts that were found for its segments.
 * @param retired translations of texts the document has no longer: kept as obsolete units, and where a
 * segment still resembles one, it starts from that as after any edit.
 */
export function fillDocument(
  one: FillableDocument,
  found: readonly FoundText[],
  settings: StageSettings,
  retired: readonly Unit[] = [],
): FilledDocument {
  const { file, locale, catalogFile } = one
  const texts = withRefused(found, file, locale, settings)
  const sync = (from: Catalog) => upToDate(from, one, settings)
  const catalog = sync(catalogFile.catalog)
  const filled = fillCatalog(catalog, texts)
  const whole = retired.length ? sync(withRetired(filled.catalog, retired)) : filled.catalog
  const text = formatFor(catalogFile.path)?.encode(whole) ?? ''
  const isChanged = !catalogFile.exists || text !== catalogFile.text
  const carried = whole.units.filter(
    (unit) => unit.state === 'stale' && !filled.catalog.units.some((old) => isSame(old, unit)),
  )
  return {
    changes: isChanged
      ? [{ kind: 'write', path: catalogFile.path, text, was: catalogFile.bytes }]
      : [],
    texts,
    counts: {
      document: file.name,
      path: file.path,
      locale,
      catalog: catalogFile.path,
      units: whole.units.length,
      translated: filled.translated.length,
      stale: filled.stale.length + carried.length,
      known: filled.known.length,
      differing: filled.differing.map(({ unit, text: other }) => ({
        source: unit.source,
        target: unit.target,
        found: other,
      })),
      words: wordsIn(one, texts, settings),
    },
  }
}

function upToDate(
  catalog: Catalog,
  { file, locale, source }: FillableDocument,
  settings: StageSettings,
): Catalog {
  const documents = [{ path: file.path, segments: source.segments, catalog }]
  const policy = {
    locale: settings.source,
    brands: [],
    policies: defaultPolicies,
    isWord: () => true,
  }
  return syncLocale(documents, locale, policy)[0]?.catalog ?? catalog
}

function isSame(old: Unit, unit: Unit): boolean {
  return old.source === unit.source && old.context === unit.context && old.target === unit.target
}

/** Units nobody worked on are left out, so that sync finds something for them among the obsolete ones. */
function withRetired(catalog: Catalog, retired: readonly Unit[]): Catalog {
  const units = catalog.units.filter((unit) => !isUntouched(unit))
  const known = new Set([...catalog.units, ...catalog.obsolete].map(({ source }) => source))
  const added = retired.filter(({ source }) => !known.has(source))
  return { ...catalog, units, obsolete: [...catalog.obsolete, ...added] }
}

function isUntouched({ target, comments, flags }: Unit): boolean {
  return !target && !comments.length && !flags.length
}

function wordsIn(
  { open }: OpenSource,
  texts: readonly FoundText[],
  settings: StageSettings,
): AdoptedDocument['words'] {
  const wordsOf = (slots: readonly Slot[]) =>
    slots.reduce((sum, { text }) => sum + countWords(maskCodes(text), settings.source), 0)
  const bySureness = (isSure: boolean) =>
    texts.filter(({ doubts }) => (doubts.length === 0) === isSure).map(({ source }) => source)
  return {
    all: wordsOf(open.slots.filter(({ hasWords }) => hasWords)),
    translated: wordsOf(bySureness(true)),
    stale: wordsOf(bySureness(false)),
  }
}
