import type { Config } from '../model/config.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'

/** Where the page of a document in a locale is written, relative to the project. */
export function outputPath({ output }: Config, file: DocumentFile, locale: Locale): string {
  return fillPattern(output, { locale, path: file.name, ext: file.extension })
}
