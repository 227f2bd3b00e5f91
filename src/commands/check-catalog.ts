import { formatFor } from '../formats/index.ts'
import { type Catalog, type Unit, unitKey } from '../model/catalog.ts'
import type { Finding, Problem } from '../model/finding.ts'
import { localeFacts } from '../model/locale.ts'
import type { CatalogFile, DocumentFile } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { fault } from '../stages/fault.ts'
import { lintCatalog, type LintSettings } from '../stages/lint-catalog.ts'
import type { Page } from '../stages/page.ts'
import type { Source } from '../stages/source.ts'
import { lineIndex } from '../text/lines.ts'
import { shorten } from '../text/shorten.ts'

/** A document, read, and the page made of it with one catalog. */
export interface CheckedDocument {
  readonly file: DocumentFile
  readonly source: Source
  readonly page: Page | undefined
}

/** What the rules say of one catalog, and whether it fits its document. */
export function checkCatalog(
  { catalog, locale, path, text, exists }: CatalogFile,
  { file, source, page }: CheckedDocument,
  settings: LintSettings,
): readonly Finding[] {
  if (!exists) {
    if (!source.segments.length) return []
    const problem = {
      message: `Missing catalog \`${shorten(path, 50)}\`, expected one for ${localeFacts(locale).name}`,
      at: { start: 0, end: 0 },
      help: 'Run `dragoman sync`.',
    }
    const to = { path: file.path, locale, lines: lineIndex(file.text) }
    return fault('missing-catalog', problem, to, settings)
  }
  if (!catalog) return []
  const to = { path, locale, lines: lineIndex(text) }
  const origin = {
    name: file.name,
    path: file.path,
    lines: lineIndex(file.text),
    segments: source.segments,
    page: page?.facts ?? source.facts,
  }
  const format = formatFor(path)
  const spell = (piece: string) => format?.spell(piece) ?? piece
  return [
    ...lintCatalog({ ...to, units: catalog.units, spell, origin }, settings),
    ...outdated(catalog, source).flatMap((problem) =>
      fault('outdated-catalog', problem, to, settings),
    ),
    ...(page?.unrepresentable ?? []).flatMap((unit) =>
      fault('broken-structure', unrepresentable(unit), to, settings),
    ),
  ]
}

function outdated(catalog: Catalog, { segments }: Source): readonly Problem[] {
  const wanted = new Set(segments.map(segmentKey))
  const found = new Set(catalog.units.map(unitKey))
  const lost = wanted.difference(found).size
  const surplus = found.difference(wanted).size
  return [
    ...(lost
      ? [outdatedProblem(`Missing ${counted(lost)}, expected every segment of the document`)]
      : []),
    ...(surplus
      ? [outdatedProblem(`Unexpected ${counted(surplus)}, expected segments of the document only`)]
      : []),
  ]
}

function outdatedProblem(message: string): Problem {
  return { message, at: { start: 0, end: 0 }, help: 'Run `dragoman sync`.' }
}

function counted(units: number): string {
  return units === 1 ? '1 unit' : `${units} units`
}

function unrepresentable(unit: Unit): Problem {
  const [first] = unit.targetTrace
  const last = unit.targetTrace.at(-1)
  return {
    message: 'Unexpected structure: this text cannot be written at its place, expected other words',
    at: { start: first?.[2] ?? unit.place.start, end: last ? last[2] + last[3] : unit.place.end },
    actual: unit.target,
    help: 'Reword it; the page shows the source text here.',
  }
}
