import { blankUnit, type Unit, unitKey } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import type { DocumentFile } from '../../model/project.ts'
import { segmentKey } from '../../model/segment.ts'
import { capabilityProblems } from '../../rules/markup/capability-problems.ts'
import { pages } from '../../stages/page.ts'
import type { StageSettings } from '../../stages/settings.ts'
import type { FoundText } from './found-text.ts'

/** Texts with a doubt added to those that a build would refuse: it writes the page to find out. */
export function withRefused(
  texts: readonly FoundText[],
  file: DocumentFile,
  locale: Locale,
  settings: StageSettings,
): readonly FoundText[] {
  const checked = texts.map((one) => (isCapable(one, locale, settings) ? refused(one) : one))
  const units = new Map(
    checked
      .filter(({ doubts }) => !doubts.length)
      .map((one) => [segmentKey(one.source), unitFor(one)]),
  )
  const catalog = { locale, path: '', units: [...units.values()], obsolete: [] }
  const unwritten = pages(file, [catalog], settings).pages.flatMap((page) => page.unrepresentable)
  const keys = new Set(unwritten.map(unitKey))
  return checked.map((one) => (keys.has(segmentKey(one.source)) ? refused(one) : one))
}

/** Can the translation do what its source cannot? */
function isCapable(one: FoundText, locale: Locale, settings: StageSettings): boolean {
  const { legend } = one.source
  const allow = settings.allowedHosts ?? []
  return [...capabilityProblems(unitFor(one), { locale, legend, allow })].length > 0
}

function unitFor({ source, text }: FoundText): Unit {
  return { ...blankUnit(source.text, source.context), target: text, state: 'translated' }
}

function refused(one: FoundText): FoundText {
  return { ...one, doubts: [...one.doubts, 'refused'] }
}
