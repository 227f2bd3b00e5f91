import type * as z from 'zod'
import type { AnchorLink, Anchor, PageAnchors } from '../model/anchors.ts'
import type { State, Unit } from '../model/catalog.ts'
import type { Range } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { Problem, RelatedPlace, Severity } from '../model/finding.ts'
import type { GuessLanguage } from '../model/language-guess.ts'
import type { LanguageMark } from '../model/language-mark.ts'
import type { Locale } from '../model/locale.ts'
import type { Segment } from '../model/segment.ts'
import type {
  Comparison,
  PreparedBrand,
  PreparedTerm,
  TermComparison,
} from '../glossary/matcher.ts'
import type { FrontMatter } from '../markdown/front-matter.ts'

/** What every rule may know. */
export interface RuleContext {
  /** The locale of the text the rule looks at. */
  readonly locale: Locale
  readonly sourceLocale: Locale
  readonly locales: readonly Locale[]
  readonly brands: readonly PreparedBrand[]
  readonly terms: readonly PreparedTerm[]
  /** Tells words of the source's language from others, where there is a dictionary; slow at first. */
  readonly isWord?: ((word: string) => boolean) | undefined
  readonly guessLanguage: GuessLanguage
  /** Lower-case words of the project's source: never a misspelt brand. */
  readonly knownWords: ReadonlySet<string>
  /** UI strings, by locale: patterns of typed facts are read from them. */
  readonly labels: Readonly<Record<Locale, Readonly<Record<string, string>>>>
  readonly wordsPerMinute: number
  /** From the configuration, `[error, { allow: [OK] }]`: what `options` of the rule accepts. */
  readonly options: Readonly<Record<string, unknown>>
  /** For rules that compare one place with all others. */
  readonly index: ProjectIndex
}

/** What a whole project says. All of it is computed when it is first asked for. */
export interface ProjectIndex {
  /** Units in use in a locale with this source, document by document; all of a locale without one. */
  unitsWithSource(locale: Locale, source?: string): readonly PlacedUnit[]
  /** Units in use in a locale with this target, document by document. */
  unitsWithTarget(locale: Locale, target: string): readonly PlacedUnit[]
  /** Facts of the pages of a locale, the source's included, by document name. */
  facts(locale: Locale): ReadonlyMap<string, Facts>
  /** Name of the document a path without `#` leads to, as written in another. */
  documentAt(path: string, from: string): string | undefined
}

/** A unit, and where it stands. */
export interface PlacedUnit {
  readonly unit: Unit
  /** Name of its document; absent for UI strings. */
  readonly document?: string
  /** The place a person goes to, for the related places of a problem. */
  placeOf(message: string): RelatedPlace
}

/** One unit of a catalog. Ranges of problems are offsets in its target; an empty one is the unit. */
export interface UnitContext extends RuleContext {
  readonly unit: Unit
  /** The names of the glossary in source and target. */
  readonly names: () => Comparison
  /** Name of its document; absent for UI strings. */
  readonly document?: string
  /** Its terms, and those of its source. */
  readonly words: () => TermComparison
  /** What is known of the page the unit is on, in the unit's locale; absent for UI strings. */
  readonly page?: Facts
  /** The first segment that uses the unit. */
  readonly segment?: Segment
  /** Selectors of front-matter values that must agree in every locale. */
  readonly equal: readonly string[]
}

/** One source document. Ranges of problems are offsets in its file. */
export interface SourceContext extends RuleContext {
  /** Name of the document. */
  readonly document: string
  readonly text: string
  readonly segments: readonly Segment[]
  readonly facts: Facts
  readonly frontMatter: FrontMatter
  /** `lang`, `dir` and `hreflang` in its HTML and JSX. */
  readonly languageMarks: readonly LanguageMark[]
  /** What is wrong with the comments in which the author speaks to Dragoman. */
  readonly directiveProblems: readonly Problem[]
  /** The locale a text is a translation in, when another document's catalog has it as a target. */
  readonly localeOfTarget: (text: string) => Locale | undefined
  /** Names of all documents. */
  readonly documents: ReadonlySet<string>
  /** Computed regions, and what they should hold. */
  readonly regions: readonly {
    readonly kind: string
    readonly content: Range
    readonly expected: string
  }[]
}

/** One page: a document in one locale. Ranges of problems are offsets in the document's file. */
export interface PageContext extends RuleContext {
  /** Name of the document. */
  readonly document: string
  /** The links of the document that have a fragment. */
  readonly links: readonly AnchorLink[]
  /** The page a link leads to, in the same locale; undefined when it is none of the project's. */
  readonly target: (link: AnchorLink) => LinkedPage | undefined
}

/** A page as a link sees it. */
export interface LinkedPage extends PageAnchors {
  /** The same in the source, anchor by anchor of its headings. */
  readonly source: PageAnchors
  /** Where an anchor comes from. */
  readonly placeOf: (anchor: Anchor, message: string) => RelatedPlace
}

/** An example shown by `explain`, printed in the docs and run as a test. */
export interface Example {
  readonly verdict: 'right' | 'wrong'
  /** Locale of the target, or of the document. */
  readonly locale: Locale
  /** Why it is right or wrong, when that is not plain to see. */
  readonly because?: string
  /** A Markdown document, for rules about sources. */
  readonly document?: string
  readonly source?: string
  readonly target?: string
  /** Parts of a unit other than its texts. */
  readonly unit?: Partial<Pick<Unit, 'state' | 'previous' | 'context' | 'flags'>>
  /** The front-matter path the unit is the value of, such as `title`; else it is a paragraph. */
  readonly key?: string
  /** Options of the rule, where the example is about them. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Other units of the project in the same locale, each in a document of its own. */
  readonly others?: readonly { readonly source: string; readonly target: string }[]
  /** UI strings of the project in the same locale. */
  readonly labels?: readonly { readonly source: string; readonly target: string }[]
  /** The text the rule points at, in a wrong example. */
  readonly finds?: string
  /** What the safe fix makes of the target or document. */
  readonly fixed?: string
}

/**
 * One kind of fault. A rule never knows files, severities of the configuration or suppressions;
 * those are added to what it yields.
 */
export interface Rule {
  /** Names the defect, reads well after "allow", never changes. */
  readonly id: string
  readonly severity: Severity
  /** Is it off until the configuration gives it a severity? */
  readonly isOptIn?: true
  /** May no baseline hide it? What can harm a reader or a page is not something to get used to. */
  readonly isGrave?: true
  /** Its type in MQM Core (themqm.org), such as `Accuracy/Omission`; none for faults of files. */
  readonly mqm?: string
  /** What options it takes; none when absent. Defaults are the schema's. */
  readonly options?: z.ZodObject
  /** One line for tables. */
  readonly summary: string
  /** Why a reader is worse off. */
  readonly why: string
  readonly examples: readonly Example[]
  /** Which units it looks at; those in use, unless it says otherwise. */
  readonly states?: readonly State[]
  unit?(context: UnitContext): Iterable<Problem>
  source?(context: SourceContext): Iterable<Problem>
  page?(context: PageContext): Iterable<Problem>
}
