import { readFrontMatter, type FrontMatter } from '../markdown/front-matter.ts'
import { parse } from '../markdown/parse.ts'
import { slots } from '../markdown/slots.ts'
import type { Slot, SlotSettings } from '../markdown/slots/slot.ts'
import { findRegions, type Region } from '../metadata/find-regions.ts'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/finding.ts'
import type { TextFile } from '../model/project.ts'
import { type DocumentAnchors, readAnchors } from '../sites/read-anchors.ts'
import type { StageSettings } from './settings.ts'

/** A document ready to be read or localized; it lives within one stage. */
export interface OpenDocument {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly slotSettings: SlotSettings
  readonly frontMatter: FrontMatter
  readonly anchors: DocumentAnchors
  /** Computed regions; offsets in `document.text`. */
  readonly regions: readonly Region[]
  /** What makes the document unfit to be localized; offsets in the file. */
  readonly problems: readonly Problem[]
}

function* unreadable({ isTooDeep, problem }: Document): Iterable<Problem> {
  if (isTooDeep)
    yield {
      message: 'Unexpected nesting, expected at most 100 levels of quotes, lists and emphasis',
      at: { start: 0, end: 0 },
      help: 'Nest less; until then the document is left out.',
    }
  if (problem) yield problem
}

export function openDocument(file: TextFile, settings: StageSettings): OpenDocument {
  const document = parse(file.path, file.text, settings.markdown)
  const frontMatter = readFrontMatter(document)
  const { regions, problems } = findRegions(document)
  const shift = document.bom.length
  const slotSettings = {
    frontMatter: settings.frontMatter,
    keep: settings.keep,
    markdown: settings.markdown,
    opaque: regions.map((region) => region.content),
  }
  const found = slots(document, slotSettings)
  return {
    document,
    slots: found,
    slotSettings,
    anchors: readAnchors(document, found),
    frontMatter,
    regions,
    problems: [...unreadable(document), ...problems].map((problem) => ({
      ...problem,
      at: { start: problem.at.start + shift, end: problem.at.end + shift },
    })),
  }
}
