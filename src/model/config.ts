import type { ChangePolicies } from './change.ts'
import type { Severity } from './finding.ts'
import type { Locale } from './locale.ts'
import type { MarkdownSettings } from './markdown.ts'

/** What a project says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** What a project says of rules in some files or locales: in all when none are named. */
export interface RuleOverride {
  /** Patterns of paths: of documents, catalogs or UI strings. */
  readonly files: readonly string[]
  readonly locales: readonly Locale[]
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** What becomes of the ids of headings once their words are translated. */
export interface HeadingIds {
  /** `pin` keeps those of the source; `localized` leaves them to the site. */
  readonly mode: 'localized' | 'pin'
  /** Names of a slugger and of a syntax, where they are not what the site of the dialects uses. */
  readonly slugger?: string | undefined
  readonly syntax?: string | undefined
}

/** `dragoman.yaml`, with defaults filled in. Paths are relative to the project's folder. */
export interface Config {
  /** The file it came from. */
  readonly path: string
  /** The locale of the content. */
  readonly source: Locale
  readonly locales: readonly Locale[]
  readonly content: readonly string[]
  /** Pattern with `{locale}` and `{path}`. */
  readonly catalogs: string
  /** Pattern with `{locale}` and `{path}`: where catalogs of deleted documents go. */
  readonly archive: string
  /** Pattern with `{path}`; empty writes no templates. */
  readonly templates: string
  /** Pattern with `{locale}`, `{path}` and `{ext}`. */
  readonly output: string
  readonly glossary: string
  /** Pattern with `{locale}`: UI strings in i18next JSON v4. */
  readonly labels: string
  /** IANA zone of dates that name none. */
  readonly timezone: string
  readonly frontMatter: {
    readonly translate: readonly string[]
    /** Selectors of what is never translated: before `translate`. */
    readonly keep: readonly string[]
    readonly equal: readonly string[]
  }
  readonly markdown: MarkdownSettings
  /** What becomes of a translation when its source changes, by the kind of change. */
  readonly changes: ChangePolicies
  readonly headingIds: HeadingIds
  /** Percent, by locale: a page below it is not built. */
  readonly minimumCoverage: Readonly<Record<Locale, number>>
  /** CLDR numbering system of computed numbers and dates, by locale. */
  readonly digits: Readonly<Record<Locale, string>>
  readonly wordsPerMinute: number
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Go before `rules`; of two that fit the later one. */
  readonly overrides: readonly RuleOverride[]
}
