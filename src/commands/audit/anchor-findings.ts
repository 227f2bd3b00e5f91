import type { DocumentTree } from '../../model/document-tree.ts'
import type { AnchorLink } from '../../model/anchors.ts'
import type { Finding } from '../../model/finding.ts'
import type { LinkedPage } from '../../rules/rule.ts'
import { documentFinder } from '../../sites/document-finder.ts'
import { address } from '../../stages/address.ts'
import type { LinkingPage } from '../../stages/audit/page-anchors.ts'
import type { LintSettings } from '../../stages/lint-catalog.ts'
import { lineIndex } from '../../text/lines.ts'
import type { AuditInput } from './audit-input.ts'

type PageLinks = ReadonlyMap<DocumentTree, ReadonlyMap<string, LinkingPage>>

/**
 * Links of the pages of a locale to places that are not there. What is broken in the same way in the
 * source is the author's, and not said for each locale.
 */
export function anchorFindings(
  tree: DocumentTree,
  pages: PageLinks,
  input: AuditInput,
  settings: LintSettings,
): readonly Finding[] {
  const mine = pages.get(tree) ?? new Map<string, LinkingPage>()
  const sources = pages.get(input.source) ?? new Map<string, LinkingPage>()
  const find = documentFinder([...input.source.files.keys()].map((name) => ({ name })))
  return [...mine].flatMap(([name, page]) => {
    const path = tree.files.get(name)
    if (path === undefined || !page.links.length) return []
    const inSource = new Set(sources.get(name)?.links.map(({ fragment }) => fragment))
    // A fragment as the source has it is looked for there too; another is the translator's.
    const wanted = page.links.map((link) => {
      const to = find(link.path, { name })
      const origin = to === undefined ? undefined : sources.get(to)
      return { link, found: to === undefined ? undefined : mine.get(to), origin }
    })
    const targets = new Map(wanted.map(({ link, ...of }) => [link, of]))
    const target = (link: AnchorLink): LinkedPage | undefined => {
      const { found, origin } = targets.get(link) ?? {}
      if (!found || !origin) return undefined
      const isCopied = inSource.has(link.fragment) && !has(origin, link.fragment)
      if (isCopied) return undefined
      return {
        ...found.anchors,
        source: origin.anchors,
        placeOf: (anchor, message) => placeIn(tree, link, anchor.at, message),
      }
    }
    const placeIn = (of: DocumentTree, link: AnchorLink, at: number, message: string) => {
      const to = of.files.get(find(link.path, { name }) ?? '') ?? path
      return { path: to, ...lineIndex(input.read(to)?.text ?? '').place(at), message }
    }
    const { locale } = tree
    const rules = settings.rulesAt(locale, path, input.source.files.get(name) ?? path)
    const context = { ...settings.context, locale, sourceLocale: locale, document: name }
    return rules.flatMap(({ rule, severity, options }) => {
      const problems = [...(rule.page?.({ ...context, options, links: page.links, target }) ?? [])]
      if (!problems.length) return []
      const text = input.read(path)?.text ?? ''
      const to = { path, locale, lines: lineIndex(text) }
      return problems.map((problem) =>
        address(to, {
          rule: rule.id,
          severity,
          problem,
          related: problem.related ?? [],
          excerpt: excerptOf(text, problem.at),
        }),
      )
    })
  })
}

function has({ anchors: { anchors, isOpen } }: LinkingPage, fragment: string): boolean {
  return isOpen || anchors.some(({ id }) => id === fragment)
}

function excerptOf(text: string, at: { readonly start: number; readonly end: number }) {
  const from = text.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1
  const next = text.indexOf('\n', at.end)
  const line = text.slice(from, next < 0 ? text.length : next).replace(/\r$/, '')
  return { text: line, at: { start: at.start - from, end: at.end - from } }
}
