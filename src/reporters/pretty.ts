import type { Excerpt, Finding } from '../model/finding.ts'
import { countsLine } from './counts.ts'
import { printable } from './printable.ts'
import type { Reporter, Style } from './reporter.ts'
import { isolated } from './writing/isolated.ts'

/** For people: each finding with the texts it is about and what to write instead. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'findings with their texts and fixes, for people (default)',
  isDocument: false,
  report(findings, { summary, style }) {
    const blocks = findings.map((finding) => block(finding, style))
    const failed = findings.some(({ severity }) => severity === 'error')
    const colour = failed ? 'red' : findings.length ? 'yellow' : 'green'
    return `${[...blocks, style(colour, countsLine(findings, summary))].join('\n')}\n`
  },
}

const colours = { error: 'red', warn: 'yellow', info: 'cyan' } as const

function block(finding: Finding, style: Style): string {
  const { path, line, column, severity, message, rule, locale, excerpt, help, related } = finding
  const place = style('bold', printable(`${path}:${line}:${column}`))
  const head = `${place}  ${style(colours[severity], severity)}  ${sentence(message)}  ${style('dim', rule)}`
  const lines = [head]
  if (excerpt) {
    const { source } = excerpt
    const [from] = related
    const origin = from
      ? `   ${style('dim', printable(`${from.path}:${from.line}:${from.column}`))}`
      : ''
    if (source) lines.push(row(source.locale, mark(source.text, source.at, style), style) + origin)
    lines.push(row(locale, mark(excerpt.text, shownRange(excerpt), style), style))
    if (finding.fix && excerpt.fixed !== undefined)
      lines.push(row('fix', isolated(style('green', printable(excerpt.fixed))), style))
  }
  if (help !== undefined) lines.push(row('help', sentence(help), style))
  return `${lines.join('\n')}\n`
}

/** A sentence of ours runs from left to right; what it quotes may not. */
function sentence(text: string): string {
  return printable(text).replace(/`([^`]*)`/g, (_, quoted: string) => `\`${isolated(quoted)}\``)
}

function row(label: string, text: string, style: Style): string {
  return `  ${style('dim', printable(label).padStart(4))}  ${text}`
}

// The whole text needs no mark: it would only be in the way.
function shownRange({ text, at }: Excerpt): Excerpt['at'] | undefined {
  return at.start === 0 && at.end >= text.length ? undefined : at
}

/** Marks a range inside the line: no row of carets lines up under Devanagari. */
function mark(text: string, at: Excerpt['at'] | undefined, style: Style): string {
  if (!at || at.end <= at.start) return isolated(printable(text))
  const [before, inside, after] = [
    text.slice(0, at.start),
    text.slice(at.start, at.end),
    text.slice(at.end),
  ].map(printable)
  return isolated(`${before}${style('red', `⟦${inside}⟧`)}${after}`)
}
