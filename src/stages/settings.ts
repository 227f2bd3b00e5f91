import type { HeadingIds } from '../model/config.ts'
import type { Locale } from '../model/locale.ts'
import type { MarkdownSettings } from '../model/markdown.ts'

/** The slice of the configuration that decides what a document's source and pages are. */
export interface StageSettings {
  readonly source: Locale
  /** Selectors of translated front-matter values. */
  readonly frontMatter: readonly string[]
  /** Selectors of front-matter values nobody translates. */
  readonly keep: readonly string[]
  readonly markdown: MarkdownSettings
  readonly timezone: string
  /** The ids of headings; left to the site when absent. */
  readonly headingIds?: HeadingIds
  /** Hosts a translation may name that its source does not. */
  readonly allowedHosts?: readonly string[]
  /** Targets are made up by Dragoman itself, bidi controls and all. */
  readonly isPseudo?: boolean
}
