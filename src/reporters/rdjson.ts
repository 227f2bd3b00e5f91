import type { Edit } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import { lineIndex } from '../text/lines.ts'
import { utf8Columns } from '../text/utf8-columns.ts'
import type { Reporter, ReportContext, Tool } from './reporter.ts'
import { jsonText } from './writing/json-text.ts'
import { linkToRule } from './writing/link-to-rule.ts'
import { mergedEdit } from './writing/merged-edit.ts'

/**
 * Reviewdog Diagnostic Format: columns count UTF-8 bytes, the end is exclusive. Where the text of a
 * file is not known, places are whole lines and fixes are left out.
 */
export const rdjson: Reporter = {
  name: 'rdjson',
  summary: 'Reviewdog Diagnostic Format with suggestions',
  isDocument: true,
  report(findings, { tool, textOf }) {
    const { name, homepage } = tool
    const source = { name, ...(homepage !== undefined && { url: homepage }) }
    const files = Map.groupBy(findings, ({ path }) => path)
    const diagnostics = [...files].flatMap(([path, found]) => {
      const file = placesOf(path, textOf)
      return found.map((finding) => diagnostic(finding, file, tool))
    })
    return jsonText({ source, diagnostics })
  },
}

const severities = { error: 'ERROR', warn: 'WARNING', info: 'INFO' } as const

/** How places in one file are written. */
interface FilePlaces {
  readonly text: string | undefined
  at(line: number, column: number): Readonly<Record<string, number>>
  atOffset(offset: number): Readonly<Record<string, number>>
}

function placesOf(path: string, textOf: ReportContext['textOf']): FilePlaces {
  const text = textOf(path)
  const lines = lineIndex(text ?? '')
  const columns = utf8Columns(text ?? '')
  const at = (line: number, column: number) =>
    text === undefined ? { line } : { line, column: columns(line, column) }
  return {
    text,
    at,
    atOffset(offset) {
      const { line, column } = lines.place(offset)
      return at(line, column)
    },
  }
}

function diagnostic(finding: Finding, file: FilePlaces, tool: Tool): unknown {
  const { rule, severity, path, line, column, endLine, endColumn, message, help, fix } = finding
  const url = linkToRule(rule, tool)
  const edit = fix && file.text !== undefined ? mergedEdit(file.text, fix.edits) : undefined
  return {
    message: help === undefined ? message : `${message}\n${help}`,
    location: {
      path,
      range: { start: file.at(line, column), end: file.at(endLine, endColumn) },
    },
    severity: severities[severity],
    code: { value: rule, ...(url !== undefined && { url }) },
    ...(edit && { suggestions: [suggestion(edit, file)] }),
  }
}

function suggestion({ start, end, text }: Edit, file: FilePlaces): unknown {
  return { range: { start: file.atOffset(start), end: file.atOffset(end) }, text }
}
