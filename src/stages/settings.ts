import type { Locale } from '../model/locale.ts'

/** The slice of the configuration that decides what a document's source and pages are. */
export interface StageSettings {
  readonly source: Locale
  /** Selectors of translated front-matter values. */
  readonly frontMatter: readonly string[]
  readonly timezone: string
}
