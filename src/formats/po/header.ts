import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import type { PoEntry } from './entry.ts'

/**
 * The header of a new catalog: what `msgfmt -c` asks for (gettext manual, "Filling in the Header
 * Entry"). It names no date and nobody: those change without a reason, and two branches would not merge.
 */
export function newHeader(locale: Locale | undefined): string {
  const fields = [
    'Project-Id-Version: ',
    'PO-Revision-Date: ',
    'Last-Translator: ',
    'Language-Team: ',
    // gettext writes `pt_BR` where BCP 47 writes `pt-BR`.
    `Language: ${(locale ?? '').replaceAll('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  const lines = fields.map((field) => `"${field}\\n"\n`)
  return `${locale === undefined ? '#, fuzzy\n' : ''}msgid ""\nmsgstr ""\n${lines.join('')}`
}

export function isHeader(entry: PoEntry): boolean {
  return entry.source.value === '' && entry.context === undefined
}

/** Text was read as UTF-8: a header that promises another encoding would make others misread it. */
export function charsetProblem(header: PoEntry): Problem | undefined {
  const match = /^Content-Type:.*?charset=([^\s;]+)/im.exec(header.target.value)
  const charset = match?.[1]
  if (charset === undefined || /^(?:utf-?8|charset|us-ascii|ascii)$/i.test(charset))
    return undefined
  const at = header.target.trace[0]?.[2] ?? header.start
  return {
    message: `Unexpected charset \`${charset}\`, expected \`UTF-8\``,
    at: { start: at, end: at },
    actual: charset,
    expected: 'UTF-8',
    help: 'Convert the file with `msgconv -t UTF-8`.',
  }
}
