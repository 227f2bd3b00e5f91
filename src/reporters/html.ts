import type { Finding } from '../model/finding.ts'
import { fingerprints } from '../text/fingerprints.ts'
import { countsLine, plural } from './counts.ts'
import { contentHash } from './html/content-hash.ts'
import { escapeHtml } from './html/escape-html.ts'
import { filtersHtml } from './html/filters-html.ts'
import { findingHtml } from './html/finding-html.ts'
import { pageScript } from './html/page-script.ts'
import { pageStyle } from './html/page-style.ts'
import { rulesHtml } from './html/rules-html.ts'
import type { Reporter, ReportContext } from './reporter.ts'

/**
 * One file that needs no other: filters in the browser, every finding without it. Nothing is loaded, and
 * nothing runs or styles but what this file was written with.
 */
export const html: Reporter = {
  name: 'html',
  summary: 'one web page with filters that needs no other file',
  isDocument: true,
  report(findings, context) {
    const policy = [
      "default-src 'none'",
      `script-src ${contentHash(pageScript)}`,
      `style-src ${contentHash(pageStyle)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dragoman report</title>
<style>${pageStyle}</style>
</head>
${body(findings, context)}
</html>
`
  },
}

/** Shown by the script, without which the page is as the system. */
const colours =
  '<label id="colours" hidden>Colours<select id="theme"><option value="">as the system</option><option value="light">light</option><option value="dark">dark</option></select></label>'

function body(findings: readonly Finding[], { summary, rules, tool }: ReportContext): string {
  const counts = escapeHtml(countsLine(findings, summary))
  const program = escapeHtml(`${tool.name} ${tool.version}`)
  const filters = findings.length ? `${filtersHtml(findings)}\n` : ''
  return `<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<div class="top"><h1>Dragoman report</h1>${findings.length ? colours : ''}</div>
<p>${counts} · ${program}</p>
${filters}</header>
<main id="findings" tabindex="-1">
<p id="none" hidden>No finding fits these filters.</p>
${files(findings)}
${rulesHtml(findings, rules, tool)}
</main>
${findings.length ? `<script>${pageScript}</script>\n` : ''}</body>`
}

function files(findings: readonly Finding[]): string {
  const prints = new Map(fingerprints(findings).map((print, index) => [findings[index], print]))
  const sections = [...Map.groupBy(findings, ({ path }) => path)].map(([path, found], index) => {
    const name = `<bdi>${escapeHtml(path)}</bdi>`
    const count = `<small>${plural(found.length, 'finding')}</small>`
    const articles = found.map((finding) => findingHtml(finding, prints.get(finding) ?? ''))
    return `<section data-path="${escapeHtml(path)}" aria-labelledby="file-${index}">
<h2 id="file-${index}">${name} ${count}</h2>
${articles.join('\n')}
</section>`
  })
  return sections.join('\n')
}
