import { applyEdits } from '../model/edit.ts'
import type { Finding, Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile } from '../model/project.ts'
import type { Segment } from '../model/segment.ts'
import type { PageContext, RuleContext, SourceContext } from '../rules/rule.ts'
import { lineIndex } from '../text/lines.ts'
import type { ActiveRule, RulesAt } from './active-rules.ts'
import { address } from './address.ts'
import { fault } from './fault.ts'
import type { Source } from './source.ts'
import { type Suppression, suppressionProblems } from './suppressions.ts'

/** What only the whole project knows of a document. */
export interface SourceSurroundings extends Pick<
  SourceContext,
  'documents' | 'localeOfTarget' | 'regions'
> {
  /** The pages of the document, by locale: which page a link leads to. */
  readonly pages: readonly Pick<PageContext, 'locale' | 'target'>[]
}

/** What the rules say of one source document. */
export function lintSource(
  file: DocumentFile,
  source: Source,
  around: SourceSurroundings,
  settings: {
    readonly rulesAt: RulesAt
    readonly context: Omit<RuleContext, 'locale' | 'options'>
  },
): readonly Finding[] {
  const to = {
    path: file.path,
    locale: settings.context.sourceLocale,
    lines: lineIndex(file.text),
  }
  const suppressions = suppressionsOf(source.segments)
  const used = new Set<Suppression>()
  const isSuppressed = (rule: string, { at }: Problem) => {
    const hit = suppressions.find(
      (one) => one.rule === rule && one.at.start <= at.start && at.start < one.at.end,
    )
    if (hit) used.add(hit)
    return hit !== undefined
  }
  const said = (
    { rule, severity }: ActiveRule,
    found: Iterable<Problem> | undefined,
    locale: Locale,
  ) =>
    [...(found ?? [])]
      .filter((problem) => !isSuppressed(rule.id, problem))
      .map((problem) => {
        const { related = [] } = problem
        const excerpt = excerptOf(file.text, problem)
        return address({ ...to, locale }, { rule: rule.id, severity, problem, related, excerpt })
      })
  const { context, rulesAt } = settings
  const own = rulesAt(to.locale, file.path)
  const { segments, links } = source
  const { facts, frontMatter, directiveProblems, languageMarks } = source
  const read = { text: file.text, segments, facts, frontMatter, directiveProblems, languageMarks }
  const of = { ...context, document: file.name }
  const ofSource = own.flatMap((active) => {
    const { locale } = to
    const { rule, options } = active
    return said(active, rule.source?.({ ...of, ...around, ...read, locale, options }), locale)
  })
  const ofPages = around.pages.flatMap(({ locale, target }) =>
    rulesAt(locale, file.path).flatMap((active) => {
      const { rule, options } = active
      return said(active, rule.page?.({ ...of, options, locale, links, target }), locale)
    }),
  )
  const known = own.map(({ rule }) => rule.id)
  const unused = suppressionProblems(suppressions, used, known)
  return [
    ...ofSource,
    ...ofPages,
    ...unused.flatMap((problem) => fault('unused-suppression', problem, to, settings)),
  ]
}

/** The blocks an author's `dragoman-ignore` is about: segments in a row that name the same rule. */
function suppressionsOf(segments: readonly Segment[]): readonly Suppression[] {
  const found: Suppression[] = []
  let open: readonly Suppression[] = []
  for (const { ignores = [], start, end } of segments) {
    const widened = ignores.map((rule) => {
      const before = open.find((one) => one.rule === rule)
      return { rule, at: { start: before?.at.start ?? start, end } }
    })
    found.push(...open.filter((one) => !ignores.includes(one.rule)))
    open = widened
  }
  return [...found, ...open]
}

/** The line of the source the problem is on. */
function excerptOf(text: string, problem: Problem): NonNullable<Finding['excerpt']> {
  const from = text.lastIndexOf('\n', Math.max(0, problem.at.start - 1)) + 1
  const next = text.indexOf('\n', Math.max(problem.at.end, from))
  const line = text.slice(from, next < 0 ? text.length : next).replace(/\r$/, '')
  const edits = problem.fix?.edits.filter(
    (edit) => edit.start >= from && edit.end <= from + line.length,
  )
  const isWhole = edits?.length === problem.fix?.edits.length
  const moved = edits?.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
  return {
    text: line,
    at: { start: problem.at.start - from, end: problem.at.end - from },
    ...(moved?.length && isWhole && { fixed: applyEdits(line, moved) }),
  }
}
