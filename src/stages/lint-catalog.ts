import { brandsIn, scopeOf } from '../glossary/matcher.ts'
import { type State, type Unit, unitKey } from '../model/catalog.ts'
import { applyEdits, type Edit, type Range } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { Finding, Problem, RelatedPlace } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { type Segment, segmentKey } from '../model/segment.ts'
import { locate } from '../model/trace.ts'
import { compareNames } from '../rules/compare-names.ts'
import { compareWords } from '../rules/words/compare-words.ts'
import type { RuleContext, UnitContext } from '../rules/rule.ts'
import type { LineIndex } from '../text/lines.ts'
import type { ActiveRule, RulesAt } from './active-rules.ts'
import { address, placeIn } from './address.ts'
import { fault } from './fault.ts'
import {
  type Suppression,
  suppressionProblems,
  suppressionsIn,
  unreadSuppressions,
} from './suppressions.ts'

export interface CatalogToLint {
  readonly path: string
  readonly locale: Locale
  readonly lines: LineIndex
  readonly units: readonly Unit[]
  /** How a piece of a target is spelt in the file. */
  spell(text: string): string
  /** The document the units came from; absent for UI strings. */
  readonly origin?: {
    readonly name: string
    readonly path: string
    readonly lines: LineIndex
    readonly segments: readonly Segment[]
    /** Of the page in the catalog's locale. */
    readonly page: Facts
  }
}

export interface LintSettings {
  readonly rulesAt: RulesAt
  readonly context: Omit<RuleContext, 'locale' | 'options'>
  readonly equal: readonly string[]
}

const inUse: readonly State[] = ['translated', 'reviewed']

/** What the rules say of the units of one catalog, addressed to the lines a translator edits. */
export function lintCatalog(catalog: CatalogToLint, settings: LintSettings): readonly Finding[] {
  const { origin } = catalog
  const rules = settings.rulesAt(catalog.locale, catalog.path, ...(origin ? [origin.path] : []))
  const segments = new Map(origin?.segments.toReversed().map((item) => [segmentKey(item), item]))
  return catalog.units.flatMap((unit) => {
    const segment = segments.get(unitKey(unit))
    const scope = origin ? scopeOf(segment?.role) : 'ui'
    const brands = brandsIn(settings.context.brands, scope)
    const here = { ...settings.context, locale: catalog.locale, brands }
    const names = compareNames(unit, here)
    const words = compareWords(unit, here)
    const suppressions = suppressionsIn(unit.comments, unit.place)
    const used = new Set<Suppression>()
    const known: UnitContext = {
      ...here,
      options: {},
      unit,
      names,
      words,
      equal: settings.equal,
      ...(origin && { document: origin.name, page: origin.page }),
      ...(segment && { segment }),
    }
    const findings = rules.flatMap((active) => {
      const { rule } = active
      if (!rule.unit || !(rule.states ?? inUse).includes(unit.state)) return []
      const { options } = active
      const problems = [...rule.unit(isEmpty(options) ? known : { ...known, options })]
      const suppression = suppressions.find((one) => one.rule === rule.id)
      if (suppression && problems.length) used.add(suppression)
      return suppression
        ? []
        : problems.map((problem) => finding(problem, { catalog, unit, segment, active, settings }))
    })
    const ids = rules.map(({ rule }) => rule.id)
    const unused = [
      ...suppressionProblems(suppressions, used, ids),
      ...unreadSuppressions(unit.comments, unit.place),
    ]
    return [
      ...findings,
      ...unused.flatMap((problem) => fault('unused-suppression', problem, catalog, settings)),
    ]
  })
}

function isEmpty(options: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(options).length === 0
}

interface Found {
  readonly catalog: CatalogToLint
  readonly unit: Unit
  readonly segment: Segment | undefined
  readonly active: ActiveRule
  readonly settings: LintSettings
}

function finding(problem: Problem, found: Found): Finding {
  const { catalog, unit, active, settings } = found
  const at = unit.targetTrace.length ? locate(unit.targetTrace, problem.at) : unit.place
  const edits = problem.fix?.edits.map((edit): Edit => ({
    ...locate(unit.targetTrace, edit),
    text: catalog.spell(edit.text),
  }))
  return address(catalog, {
    rule: active.rule.id,
    severity: active.severity,
    problem: {
      ...problem,
      at,
      ...(problem.fix && edits && { fix: { ...problem.fix, edits } }),
    },
    related: relatedPlaces(problem, found),
    excerpt: {
      source: {
        locale: settings.context.sourceLocale,
        text: unit.source,
        ...(problem.source && { at: problem.source }),
      },
      text: unit.target,
      at: problem.at,
      ...(problem.fix && { fixed: applyEdits(unit.target, problem.fix.edits) }),
    },
  })
}

function relatedPlaces(problem: Problem, found: Found): readonly RelatedPlace[] {
  const { catalog, segment } = found
  const { related = [] } = problem
  if (!catalog.origin || !segment) return related
  const range: Range = problem.source ? locate(segment.trace, problem.source) : segment
  const { path, line, column } = placeIn(catalog.origin, range)
  const source = { path, line, column, message: problem.source ? 'in the source' : 'the source' }
  return [source, ...related]
}
