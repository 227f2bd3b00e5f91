import type { Range } from '../../model/edit.ts'
import type { Excerpt, Finding } from '../../model/finding.ts'
import { escapeHtml } from './escape-html.ts'
import { localeAttributes, localeName } from './locale-html.ts'
import { quotedHtml } from './quoted-html.ts'

const words = { error: 'Error', warn: 'Warning', info: 'Note' } as const

/** One finding: what is wrong, where, in which words, and what to do. */
export function findingHtml(finding: Finding, fingerprint: string): string {
  const { severity, rule, locale, line, column, message, help, related, excerpt } = finding
  const rows = [
    ...(excerpt ? excerptRows(excerpt, finding) : []),
    ...(help === undefined ? [] : [row('Help', `<dd>${quotedHtml(help)}</dd>`)]),
    ...related.map((place) =>
      row(
        'See',
        `<dd><bdi>${escapeHtml(`${place.path}:${place.line}:${place.column}`)}</bdi> ${quotedHtml(place.message)}</dd>`,
      ),
    ),
  ]
  return [
    `<article id="f-${fingerprint}" data-severity="${severity}" data-rule="${escapeHtml(rule)}" data-locale="${escapeHtml(locale)}">`,
    `<h3><span class="badge ${severity}">${words[severity]}</span> ${quotedHtml(message)}</h3>`,
    `<p class="where"><a href="#f-${fingerprint}">${line}:${column}</a> <span>${escapeHtml(localeName(locale))}</span> <a href="#rule-${escapeHtml(rule)}">${escapeHtml(rule)}</a></p>`,
    ...(rows.length ? [`<dl>${rows.join('')}</dl>`] : []),
    '</article>',
  ].join('\n')
}

function excerptRows(excerpt: Excerpt, { locale, fix }: Finding): readonly string[] {
  const { source, text, at, fixed } = excerpt
  const shown = source && localeRow(source.locale, markedHtml(source.text, source.at))
  // The whole text needs no mark: it would only be in the way.
  const range = at.start === 0 && at.end >= text.length ? undefined : at
  return [
    ...(shown === undefined ? [] : [shown]),
    localeRow(locale, markedHtml(text, range)),
    ...(fix && fixed !== undefined
      ? [row('Fix', `<dd ${localeAttributes(locale)}><ins>${escapeHtml(fixed)}</ins></dd>`)]
      : []),
  ]
}

function localeRow(locale: string, html: string): string {
  return row(escapeHtml(locale), `<dd ${localeAttributes(locale)}>${html}</dd>`)
}

function row(label: string, content: string): string {
  return `<div><dt>${label}</dt>${content}</div>`
}

function markedHtml(text: string, at: Range | undefined): string {
  if (!at || at.end <= at.start) return escapeHtml(text)
  const [before, inside, after] = [
    text.slice(0, at.start),
    text.slice(at.start, at.end),
    text.slice(at.end),
  ].map(escapeHtml)
  return `${before}<mark>${inside}</mark>${after}`
}
