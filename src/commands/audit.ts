import { adoptDocuments } from '../catalog/adopt/adopt-documents.ts'
import type { Finding } from '../model/finding.ts'
import { type AuditedPage, auditPage } from '../stages/audit/audit-page.ts'
import { compareSides, type ComparedSide, comparedSide } from '../stages/audit/compared.ts'
import { type LinkingPage, linkingPage } from '../stages/audit/page-anchors.ts'
import type { LintSettings } from '../stages/lint-catalog.ts'
import { openDocument } from '../stages/open-document.ts'
import type { DocumentTree } from '../model/document-tree.ts'
import { anchorFindings } from './audit/anchor-findings.ts'
import type { AuditInput } from './audit/audit-input.ts'
import { auditSettings } from './audit/audit-settings.ts'
import { foldRepeats } from './audit/fold-repeats.ts'
import { type LocaleSummary, summarize } from './audit/locale-summary.ts'
import { pageSetFindings } from './audit/page-set-findings.ts'
import { staleFindings } from './audit/stale-findings.ts'
import { stageSettings } from './stage-settings.ts'

export interface AuditReport {
  /** Sorted by path, then place. */
  readonly findings: readonly Finding[]
  readonly locales: readonly LocaleSummary[]
  /** Blocks of the source that were compared, all locales together. */
  readonly units: number
}

/**
 * Compares translated documents with their sources. Files are read a batch at a time: the documents of a
 * batch teach each other words, and memory does not grow with the site.
 */
export function audit(input: AuditInput): AuditReport {
  const settings = auditSettings(input)
  const pages = new Map<DocumentTree, Map<string, LinkingPage>>()
  const audited = new Map(input.targets.map((tree) => [tree, new Map<string, AuditedPage>()]))
  const findings: Finding[] = []
  for (const names of batches(input)) {
    const sources = openAll(input.source, names, input, pages)
    for (const tree of input.targets) {
      const found = auditBatch(sources, tree, { input, settings, pages })
      for (const [name, page] of found) {
        audited.get(tree)?.set(name, { ...page, findings: [] })
        findings.push(...page.findings)
      }
    }
  }
  for (const tree of input.targets)
    findings.push(
      ...pageSetFindings(tree, input, settings),
      ...anchorFindings(tree, pages, input, settings),
    )
  const said = foldRepeats(findings)
  const locales = input.targets.map((tree) =>
    summarize(tree, [...(audited.get(tree)?.values() ?? [])], said, input.source.files.size),
  )
  return {
    findings: said.toSorted(byPlace),
    locales,
    units: locales.reduce((sum, { blocks }) => sum + blocks.all, 0),
  }
}

/** So many characters of sources are read at once. */
const batchSize = 1_000_000

function* batches({ source, read }: AuditInput): Iterable<readonly string[]> {
  let open: string[] = []
  let size = 0
  for (const [name, path] of source.files) {
    size += read(path)?.text.length ?? 0
    open.push(name)
    if (size < batchSize) continue
    yield open
    open = []
    size = 0
  }
  if (open.length) yield open
}

type PageLinks = Map<DocumentTree, Map<string, LinkingPage>>

/** The readable documents of a tree, their links noted. */
function openAll(
  tree: DocumentTree,
  names: Iterable<string>,
  { read, config }: AuditInput,
  pages: PageLinks,
): ReadonlyMap<string, ComparedSide> {
  const settings = stageSettings(config)
  const links = pages.get(tree) ?? new Map<string, LinkingPage>()
  pages.set(tree, links)
  const found = new Map<string, ComparedSide>()
  for (const name of names) {
    const path = tree.files.get(name)
    const file = path === undefined ? undefined : read(path)
    if (!file) continue
    const open = openDocument(file, settings)
    links.set(name, linkingPage(open, settings))
    if (!open.problems.length) found.set(name, comparedSide(file.path, tree.locale, open))
  }
  return found
}

interface Batch {
  readonly input: AuditInput
  readonly settings: LintSettings
  readonly pages: PageLinks
}

function auditBatch(
  sources: ReadonlyMap<string, ComparedSide>,
  tree: DocumentTree,
  { input, settings, pages }: Batch,
): ReadonlyMap<string, AuditedPage> {
  const targets = openAll(tree, sources.keys(), input, pages)
  const both = [...targets].flatMap(([name, target]) => {
    const source = sources.get(name)
    return source ? [{ name, source, target }] : []
  })
  const paired = adoptDocuments(
    both.map(({ source, target }) => ({ source: sideOf(source), target: sideOf(target) })),
    input.guessLanguage,
  )
  return new Map(
    both.flatMap(({ name, source, target }, index) => {
      const pairs = paired[index]
      if (!pairs) return []
      const compared = compareSides(source, target, pairs, settings.equal)
      const page = auditPage(compared, settings)
      const stale = staleFindings(compared, input, settings)
      input.onPage?.()
      return [[name, { ...page, findings: [...page.findings, ...stale] }] as const]
    }),
  )
}

function sideOf({ open: { document, slots }, locale }: ComparedSide) {
  return { document, slots, locale }
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}
