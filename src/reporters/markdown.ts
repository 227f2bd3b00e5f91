import { markdownPage } from './markdown/markdown-page.ts'
import type { Reporter } from './reporter.ts'

/** The first line, by which a bot can find the comment it wrote before. */
const marker = '<!-- dragoman report -->\n'

/** GitHub takes 65,536 characters; UTF-16 units are never fewer. */
const limit = { most: 65_536 - marker.length, size: (text: string): number => text.length }

/** A comment on a pull or merge request. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'Markdown for a comment on a pull request, at most 65,536 characters',
  isDocument: true,
  report: (findings, { summary }) => `${marker}${markdownPage(findings, summary, limit)}`,
}
