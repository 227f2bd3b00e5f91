import type { Edit } from '../../model/edit.ts'
import type { Finding, RelatedPlace } from '../../model/finding.ts'
import { lineIndex } from '../../text/lines.ts'
import { uriOfPath } from '../writing/uri-of-path.ts'
import { sarifLevel } from './sarif-level.ts'
import { sarifMessage } from './sarif-message.ts'

export interface SarifSurroundings {
  readonly fingerprint: string
  /** Where the rule stands among the rules of the run; undefined when it is none of them. */
  readonly ruleIndex: number | undefined
  /** The file of the finding. Where it is not known, a fix is left out. */
  readonly text: string | undefined
}

/**
 * A finding as a `result` (3.27). The fingerprint has a name of its own: `primaryLocationLineHash` is
 * GitHub's, whose upload computes it from the line and warns of any other value.
 */
export function sarifResult(finding: Finding, around: SarifSurroundings): unknown {
  const { rule, severity, locale, path, message, help, related, fix } = finding
  const { fingerprint, ruleIndex, text } = around
  const { line, column, endLine, endColumn } = finding
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: sarifLevel(severity),
    message: sarifMessage(help === undefined ? message : `${message}. ${help}`),
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region } }],
    ...(related.length && { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'dragoman/v1': fingerprint },
    ...(fix?.edits.length && text !== undefined && { fixes: [sarifFix(finding, fix, text)] }),
    properties: { locale },
  }
}

function artifact(path: string): unknown {
  return { uri: uriOfPath(path), uriBaseId: '%SRCROOT%' }
}

function relatedLocation({ path, line, column, message }: RelatedPlace, index: number): unknown {
  const region = { startLine: line, startColumn: column }
  return {
    id: index + 1,
    physicalLocation: { artifactLocation: artifact(path), region },
    message: sarifMessage(message),
  }
}

function sarifFix(
  { path, expected }: Finding,
  { safety, edits }: NonNullable<Finding['fix']>,
  text: string,
): unknown {
  const lines = lineIndex(text)
  const what = expected === undefined ? 'Mend it' : `Write \`${expected}\``
  const words = safety === 'safe' ? what : `${what}, if that is what is meant`
  return {
    description: sarifMessage(words),
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: edits.map((edit) => ({
          deletedRegion: deletedRegion(edit, lines),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  }
}

function deletedRegion(edit: Edit, lines: ReturnType<typeof lineIndex>): unknown {
  const [start, end] = [lines.place(edit.start), lines.place(edit.end)]
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
