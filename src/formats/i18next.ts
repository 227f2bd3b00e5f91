import { blankUnit, type Unit } from '../model/catalog.ts'
import { ofSides } from '../model/sides.ts'
import type { Format } from './format.ts'
import { escapeString, traceString } from './i18next/json-string.ts'
import { mergeKeys } from './i18next/merge-keys.ts'
import { readStrings } from './i18next/read-strings.ts'
import { setString } from './i18next/set-string.ts'

/**
 * i18next JSON v4: an object of texts, plural forms in keys of their own (`words_one`). A unit's
 * context and source are its key, nested keys joined with `.`; the file has no source text. The catalog's
 * `extra` is the file, in which changed texts are edited in place; JSON has no obsolete units.
 */
export const i18next: Format = {
  name: 'i18next',
  extension: '.json',
  decode(file, at) {
    const bom = file.startsWith('\uFEFF') ? 1 : 0
    const text = file.slice(bom)
    const { strings, problems } = readStrings(text)
    if (problems.length)
      return {
        problems: problems.map((problem) => ({
          ...problem,
          at: { start: problem.at.start + bom, end: problem.at.end + bom },
        })),
      }
    const units = strings.map(({ path, value, start, end }): Unit => {
      const key = path.join('.')
      return {
        ...blankUnit(key, key),
        target: value,
        state: value ? 'translated' : 'untranslated',
        place: { start: start + bom, end: end + bom },
        targetTrace: traceString(text.slice(start + 1, end - 1), start + 1 + bom),
      }
    })
    return { catalog: { ...at, units, obsolete: [], extra: [file] }, problems: [] }
  },
  encode({ units, extra }) {
    const [file] = extra ?? []
    if (file === undefined)
      return print(Object.fromEntries(units.map((unit) => [keyOf(unit), unit.target])))
    return units.reduce(withUnit, file)
  },
  encodeTemplate({ units }) {
    return print(Object.fromEntries(units.map((unit) => [keyOf(unit), ''])))
  },
  spell: escapeString,
  // Plural forms are units of their own.
  unsaid: () => '',
  mergeExtra(sides) {
    return [mergeKeys(ofSides(sides, (extra) => extra?.[0] ?? '{}'))]
  },
}

function keyOf(unit: Unit): string {
  return unit.context ?? unit.source
}

function print(strings: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(strings, null, 2)}\n`
}

function withUnit(file: string, unit: Unit): string {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.slice(bom.length)
  const key = keyOf(unit)
  const known = readStrings(text).strings.find(({ path }) => path.join('.') === key)
  if (known?.value === unit.target) return file
  return bom + setString(text, known?.path ?? [key], unit.target)
}
