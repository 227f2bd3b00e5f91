import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { locate } from '../../model/trace.ts'
import type { PoEntry } from './entry.ts'
import { readPo } from './read-po.ts'

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

const charset = /^("?Content-Type:[^\n]*?charset=)([^\s;"\\]+)/im

/** The charset a PO text names in its header, and where; undefined when it names none. */
export function charsetIn(text: string): { readonly name: string; readonly at: Range } | undefined {
  const [, second] = text.matchAll(/^[ \t]*msgid/gm)
  const header = readPo(text.slice(0, second?.index)).entries[0]
  if (!header || !isHeader(header)) return undefined
  const match = charset.exec(header.target.value)
  const name = match?.[2]
  if (!match || name === undefined) return undefined
  const start = match.index + (match[1]?.length ?? 0)
  return { name, at: locate(header.target.trace, { start, end: start + name.length }) }
}

/** A header that promises UTF-8, which is what is written; `CHARSET` is gettext's word for none yet. */
export function inUtf8(header: string): string {
  const found = charsetIn(header)
  if (!found || /^utf-?8$/i.test(found.name)) return header
  return header.slice(0, found.at.start) + 'UTF-8' + header.slice(found.at.end)
}
