import { formatFor } from '../formats/index.ts'
import type { Unit } from '../model/catalog.ts'
import type { Finding } from '../model/finding.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import type { LabelsFile, Project } from '../model/project.ts'
import { lintCatalog, type LintSettings } from '../stages/lint-catalog.ts'
import { lineIndex } from '../text/lines.ts'

/** Runs the rules over UI strings: a key's source is what the source locale says under it. */
export function checkLabels(project: Project, settings: LintSettings): readonly Finding[] {
  const source = project.labels.get(project.config.source)?.strings ?? {}
  return project.config.locales.flatMap((locale) => {
    const file = project.labels.get(locale)
    if (!file?.catalog) return []
    const format = formatFor(file.path)
    return lintCatalog(
      {
        path: file.path,
        locale,
        lines: lineIndex(file.text),
        units: labelUnits(file, source, locale),
        spell: (text) => format?.spell(text) ?? text,
      },
      settings,
    )
  })
}

type Strings = Readonly<Record<string, string>>

function labelUnits(file: LabelsFile, source: Strings, locale: Locale): readonly Unit[] {
  const units = (file.catalog?.units ?? []).flatMap((unit) => {
    const text = sourceOf(unit.context ?? unit.source, source)
    return text === undefined ? [] : [{ ...unit, source: text }]
  })
  const missing = wantedKeys(source, locale).filter((key) => !Object.hasOwn(file.strings, key))
  return [...units, ...missing.map((key) => missingUnit(key, sourceOf(key, source) ?? key))]
}

const plural = /_(zero|one|two|few|many|other)$/

// A locale may need plural categories the source does not have; they translate its `other`.
function sourceOf(key: string, source: Strings): string | undefined {
  return source[key] ?? (plural.test(key) ? source[key.replace(plural, '_other')] : undefined)
}

function wantedKeys(source: Strings, locale: Locale): readonly string[] {
  const { plurals } = localeFacts(locale)
  const keys = Object.keys(source).flatMap((key) =>
    plural.test(key) ? plurals.map((category) => key.replace(plural, `_${category}`)) : [key],
  )
  return [...new Set(keys)]
}

function missingUnit(key: string, source: string): Unit {
  return {
    source,
    context: key,
    target: '',
    state: 'untranslated',
    notes: [],
    comments: [],
    references: [],
    flags: [],
    place: { start: 0, end: 0 },
    sourceTrace: [],
    targetTrace: [],
  }
}
