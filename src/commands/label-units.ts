import { blankUnit, type Unit } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { LabelsFile } from '../model/project.ts'
import { labelKeys } from './label-keys.ts'

/** The UI strings of a locale as units: their sources are what the source locale says under each key. */
export function labelUnits(
  file: LabelsFile,
  source: Readonly<Record<string, string>>,
  locale: Locale,
): readonly Unit[] {
  const keys = labelKeys(source, locale)
  const units = (file.catalog?.units ?? []).flatMap((unit) => {
    const text = keys.get(unit.context ?? unit.source)
    return text === undefined ? [] : [{ ...unit, source: text }]
  })
  const missing = [...keys].filter(([key]) => !Object.hasOwn(file.strings, key))
  return [...units, ...missing.map(([key, text]) => blankUnit(text, key))]
}
