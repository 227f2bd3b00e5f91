import { identityKey } from '../catalog/identity.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { type Segment, segmentKey } from '../model/segment.ts'
import { isDone, unitKey } from '../model/catalog.ts'
import { source } from '../stages/source.ts'
import { lineIndex } from '../text/lines.ts'
import { type WordChange, wordDiff } from '../text/word-diff.ts'
import { countWords } from '../text/words.ts'
import { pairDocuments } from './diff/pair-documents.ts'
import { pairTexts } from './diff/pair-texts.ts'
import { stageSettings } from './stage-settings.ts'

/** A text that is not what it was. */
export interface DiffUnit {
  readonly kind: 'changed' | 'new' | 'removed'
  readonly source: string
  readonly context?: string
  /** Of the document; of the old one for a removed text. 1-based. */
  readonly line: number
  /** Source words; of what was, for a removed text. */
  readonly words: number
  readonly diff: readonly WordChange[]
  /** Locales where it has to be translated again or anew. */
  readonly open: readonly Locale[]
}

export interface DiffDocument {
  /** Its path now, or what it was when it is gone. */
  readonly path: string
  readonly renamedFrom?: string
  readonly units: readonly DiffUnit[]
}

/** Units and source words. */
interface Amount {
  readonly units: number
  readonly words: number
}

export interface DiffTotal {
  readonly locale: Locale
  /** Still to be done: of changed texts, and of new ones. */
  readonly changed: Amount
  readonly new: Amount
  /** Done since: changed and new texts that have their translation. */
  readonly done: Amount
}

export interface DiffReport {
  /** Documents with a difference, by path. */
  readonly documents: readonly DiffDocument[]
  readonly totals: readonly DiffTotal[]
  /** Texts that are gone: nothing is to be done for them. */
  readonly removed: Amount
}

/**
 * What translators must do since the documents were these: a text is compared with the one it was made
 * from, in a renamed document too, and a text that has its translation already is not counted again.
 */
export function diff(
  project: Project,
  before: readonly DocumentFile[],
  locales: readonly Locale[] = project.config.locales,
): DiffReport {
  const pairs = pairDocuments(before, project.documents, (file) => segmentsOf(file, project))
  const documents = pairs
    .map(([old, now]) => diffOf(old, now, project, locales))
    .filter(({ units }) => units.length)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const units = documents.flatMap((document) => document.units)
  return {
    documents,
    totals: locales.map((locale) => totalOf(units, locale)),
    removed: amount(units.filter(({ kind }) => kind === 'removed')),
  }
}

function segmentsOf(file: DocumentFile | undefined, { config }: Project): readonly Segment[] {
  if (!file) return []
  const { segments } = source(file, stageSettings(config))
  return [
    ...new Map(segments.toReversed().map((one) => [segmentKey(one), one])).values(),
  ].toReversed()
}

function diffOf(
  old: DocumentFile | undefined,
  now: DocumentFile | undefined,
  project: Project,
  locales: readonly Locale[],
): DiffDocument {
  const path = now?.path ?? old?.path ?? ''
  const renamedFrom = old && now && old.path !== now.path ? { renamedFrom: old.path } : {}
  if (old && now && old.text === now.text) return { path, ...renamedFrom, units: [] }
  const { source: locale } = project.config
  const was = segmentsOf(old, project)
  const is = segmentsOf(now, project)
  const origins = pairTexts(was, is)
  const isOpen = openIn(now, project)
  const taken = new Set(origins.values())
  const known = new Set(was.map(identityKey))
  const kept = new Set(is.map(identityKey))
  const changed = is.flatMap((segment): readonly DiffUnit[] => {
    if (known.has(identityKey(segment))) return []
    const origin = origins.get(segment)
    const unit = unitOf(segment, now, locale)
    return [
      {
        ...unit,
        kind: origin ? 'changed' : 'new',
        diff: wordDiff(origin?.text ?? '', segment.text, locale),
        open: locales.filter((one) => isOpen(segment, one)),
      },
    ]
  })
  const removed = was
    .filter((segment) => !kept.has(identityKey(segment)) && !taken.has(segment))
    .map((segment): DiffUnit => ({
      ...unitOf(segment, old, locale),
      kind: 'removed',
      diff: wordDiff(segment.text, '', locale),
      open: [],
    }))
  return { path, ...renamedFrom, units: [...changed, ...removed] }
}

function unitOf(
  { text, context, start }: Segment,
  file: DocumentFile | undefined,
  locale: Locale,
): Pick<DiffUnit, 'source' | 'context' | 'line' | 'words'> {
  return {
    source: text,
    ...(context !== undefined && { context }),
    line: lineIndex(file?.text ?? '').place(start).line,
    words: countWords(text, locale),
  }
}

/** Has a text no translation that counts? */
function openIn(
  file: DocumentFile | undefined,
  { catalogs }: Project,
): (segment: Segment, locale: Locale) => boolean {
  const done = new Map(
    [...(catalogs.get(file?.name ?? '') ?? [])].map(([locale, { catalog }]) => {
      const units = (catalog?.units ?? []).filter(isDone)
      return [locale, new Set(units.map(unitKey))] as const
    }),
  )
  return (segment, locale) => !done.get(locale)?.has(segmentKey(segment))
}

function totalOf(units: readonly DiffUnit[], locale: Locale): DiffTotal {
  const wanted = units.filter(({ kind }) => kind !== 'removed')
  const open = wanted.filter((unit) => unit.open.includes(locale))
  return {
    locale,
    changed: amount(open.filter(({ kind }) => kind === 'changed')),
    new: amount(open.filter(({ kind }) => kind === 'new')),
    done: amount(wanted.filter((unit) => !unit.open.includes(locale))),
  }
}

function amount(units: readonly DiffUnit[]): Amount {
  return { units: units.length, words: units.reduce((sum, { words }) => sum + words, 0) }
}
