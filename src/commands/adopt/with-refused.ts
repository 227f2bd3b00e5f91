import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import { blankUnit, type Unit, unitKey } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import type { DocumentFile } from '../../model/project.ts'
import { segmentKey } from '../../model/segment.ts'
import { capabilityProblems } from '../../rules/markup/capability-problems.ts'
import { pages } from '../../stages/page.ts'
import type { StageSettings } from '../../stages/settings.ts'

/** Pairs with a doubt added to those that a build would refuse: it writes the page to find out. */
export function withRefused(
  pairs: readonly AdoptedPair[],
  file: DocumentFile,
  locale: Locale,
  settings: StageSettings,
): readonly AdoptedPair[] {
  const checked = pairs.map((pair) => (isCapable(pair, locale, settings) ? refused(pair) : pair))
  const units = new Map(
    checked
      .filter(({ doubts }) => !doubts.length)
      .map((pair) => [segmentKey(pair.source), unitFor(pair)]),
  )
  const catalog = { locale, path: '', units: [...units.values()], obsolete: [] }
  const unwritten = pages(file, [catalog], settings).pages.flatMap((page) => page.unrepresentable)
  const keys = new Set(unwritten.map(unitKey))
  return checked.map((pair) => (keys.has(segmentKey(pair.source)) ? refused(pair) : pair))
}

/** Can the translation do what its source cannot? */
function isCapable(pair: AdoptedPair, locale: Locale, settings: StageSettings): boolean {
  const { legend } = pair.source
  const allow = settings.allowedHosts ?? []
  return [...capabilityProblems(unitFor(pair), { locale, legend, allow })].length > 0
}

function unitFor({ source, text }: AdoptedPair): Unit {
  return { ...blankUnit(source.text, source.context), target: text, state: 'translated' }
}

function refused(pair: AdoptedPair): AdoptedPair {
  return { ...pair, doubts: [...pair.doubts, 'refused'] }
}
