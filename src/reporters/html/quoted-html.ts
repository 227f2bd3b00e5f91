import { escapeHtml } from './escape-html.ts'

/** A sentence as HTML: what it quotes in backticks is code, and runs in its own direction. */
export function quotedHtml(sentence: string): string {
  const parts = sentence.split('`')
  // Without its fellow the last backtick quotes nothing.
  const last = parts.length % 2 ? undefined : parts.pop()
  const shown = parts.map((part, index) =>
    index % 2 ? `<code><bdi>${escapeHtml(part)}</bdi></code>` : escapeHtml(part),
  )
  return `${shown.join('')}${last === undefined ? '' : escapeHtml(`\`${last}`)}`
}
