import { formatFor } from '../formats/index.ts'
import type { Finding } from '../model/finding.ts'
import { localeFacts } from '../model/locale.ts'
import type { LabelsFile, Project } from '../model/project.ts'
import type { ActiveRule } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { lintCatalog, type LintSettings } from '../stages/lint-catalog.ts'
import { lineIndex } from '../text/lines.ts'
import { labelKeys } from './label-keys.ts'
import { labelUnits } from './label-units.ts'
import type { ProjectPages } from './project-pages.ts'
import { sourceLabels } from './source-labels.ts'

/**
 * Runs the rules over UI strings: a key's source is what the source locale says under it. Wanted are
 * the keys of the source's own file, and those the computed regions of the documents show.
 */
export function checkLabels(
  project: Project,
  { sources }: ProjectPages,
  settings: LintSettings,
): readonly Finding[] {
  const kinds = new Set(
    [...sources.values()].flatMap(({ regions }) => regions.map(({ kind }) => kind)),
  )
  const source = sourceLabels(project, kinds)
  if (!Object.keys(source).length) return []
  const ofSource = checkSourceLabels(project, settings)
  const ofLocales = project.config.locales.flatMap((locale) => {
    const file = project.labels.get(locale)
    if (file && !file.exists) return missingFile(project, file, settings)
    if (!file?.catalog) return []
    const format = formatFor(file.path)
    const lines = lineIndex(file.text)
    const units = labelUnits(file, source, locale)
    const spell = (text: string) => format?.spell(text) ?? text
    return lintCatalog({ path: file.path, locale, lines, units, spell }, settings)
  })
  return [...ofSource, ...ofLocales]
}

/** The source's own strings have no source; names in them can be wrong all the same. */
function checkSourceLabels(project: Project, settings: LintSettings): readonly Finding[] {
  const { config, labels } = project
  const file = labels.get(config.source)
  if (!file?.exists || !file.catalog) return []
  const format = formatFor(file.path)
  const defaults = labelKeys(sourceLabels({ ...project, labels: new Map() }), config.source)
  const lines = lineIndex(file.text)
  const spell = (text: string) => format?.spell(text) ?? text
  return file.catalog.units.flatMap((unit) => {
    if (unit.state === 'untranslated') return []
    const known = defaults.get(unit.context ?? unit.source)
    const isMeant = ({ rule }: ActiveRule) =>
      rule.id === 'misspelt-brand' || (rule.id === 'broken-markup' && known !== undefined)
    const units = [{ ...unit, source: known ?? '' }]
    return lintCatalog(
      { path: file.path, locale: config.source, lines, units, spell },
      { ...settings, rulesAt: (...at) => settings.rulesAt(...at).filter(isMeant) },
    )
  })
}

function missingFile(
  { config }: Project,
  { path, locale }: LabelsFile,
  settings: LintSettings,
): readonly Finding[] {
  const problem = {
    message: `Missing \`${path}\`, expected UI strings in ${localeFacts(locale).name}`,
    at: { start: 0, end: 0 },
    help: 'Copy the file of the source locale and translate its texts; pages show the source texts.',
  }
  return fault(
    'missing-catalog',
    problem,
    { path: config.path, locale, lines: lineIndex('') },
    settings,
  )
}
