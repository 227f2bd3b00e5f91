import { directiveProblems } from '../markdown/directive-problems.ts'
import { extract } from '../markdown/extract.ts'
import type { FrontMatter } from '../markdown/front-matter.ts'
import type { Region } from '../metadata/find-regions.ts'
import type { AnchorLink } from '../model/anchors.ts'
import type { Facts } from '../model/facts.ts'
import type { LanguageMark } from '../model/language-mark.ts'
import type { Problem } from '../model/finding.ts'
import type { DocumentFile } from '../model/project.ts'
import type { Segment } from '../model/segment.ts'
import { documentFacts } from './document-facts.ts'
import { languageMarksIn } from './facts/language-marks-in.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import type { StageSettings } from './settings.ts'

/** What everything else needs to know of a source document. Offsets are in the file. */
export interface Source {
  readonly segments: readonly Segment[]
  readonly facts: Facts
  readonly frontMatter: FrontMatter
  readonly regions: readonly Region[]
  /** Comments to Dragoman that do not do what they should. */
  readonly directiveProblems: readonly Problem[]
  /** Links with a fragment. */
  readonly links: readonly AnchorLink[]
  /** `lang`, `dir` and `hreflang` in HTML and JSX. */
  readonly languageMarks: readonly LanguageMark[]
  /** Why it cannot be localized; such a document's catalogs are left alone. */
  readonly problems: readonly Problem[]
}

/** Reads one document: a pure function of its text and the settings. */
export function source(file: DocumentFile, settings: StageSettings): Source {
  return sourceOf(openDocument(file, settings), settings)
}

export function sourceOf(open: OpenDocument, settings: StageSettings): Source {
  const shift = open.document.bom.length
  return {
    segments: extract(open.document, open.slots),
    facts: documentFacts(open, (slot) => slot.content, settings.source, settings),
    frontMatter: open.frontMatter,
    regions: open.regions.map((region) => shiftRegion(region, shift)),
    directiveProblems: directiveProblems(open.document).map((problem) => ({
      ...problem,
      at: { start: problem.at.start + shift, end: problem.at.end + shift },
    })),
    links: open.anchors.links,
    languageMarks: languageMarksIn(open.document),
    problems: [...open.frontMatter.problems, ...open.problems],
  }
}

function shiftRegion(region: Region, by: number): Region {
  const { start, end } = region.content
  return { ...region, content: { start: start + by, end: end + by } }
}
