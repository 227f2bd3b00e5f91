import type { Format } from './format.ts'
import { i18next } from './i18next.ts'
import { po } from './po.ts'

/** Every catalog format. A new one is one file and one line here. */
export const formats: readonly Format[] = [po, i18next]

/** The format of a file, by the ending of its name; a template (`.pot`) is of its catalogs' format. */
export function formatFor(path: string): Format | undefined {
  return formats.find(({ extension }) => path.endsWith(extension) || path.endsWith(`${extension}t`))
}
