import { shorten } from '../../text/shorten.ts'
import { printable } from '../printable.ts'
import { isolated } from '../writing/isolated.ts'

/**
 * A sentence as Markdown that shows it and does nothing else: no markup, HTML, link or image, and on
 * GitHub and GitLab no mention, reference, emoji or quick action. What it quotes in backticks is code.
 */
export function markdownText(sentence: string): string {
  const parts = sentence.split('`')
  // Without its fellow the last backtick quotes nothing.
  const last = parts.length % 2 ? undefined : parts.pop()
  const shown = parts.map((part, index) => (index % 2 ? code(part) : words(part)))
  return `${shown.join('')}${last === undefined ? '' : words(`\`${last}`)}`
}

/** More of a text than this is no help in a list. */
const most = 200

/** A text as code, whatever is in it. */
export function code(text: string): string {
  return `<code>${apart(entities(isolated(printable(shorten(text, most)))))}</code>`
}

/** Words of a sentence: outside of code, mentions and references are looked for as well. */
function words(text: string): string {
  return apart(entities(printable(shorten(text, most)))).replace(
    /&#(?:58|35|33|36|37|38|126);(?=[^\s<])/g,
    '$&<!-- -->',
  )
}

/** A numeric reference never is markup (CommonMark 2.5). */
function entities(text: string): string {
  return text.replace(/[!-+:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** An address becomes a link (GFM 6.9), be it in `<code>`, unless a comment stands in it. */
function apart(escaped: string): string {
  return escaped.replace(/&#58;(?=\/\/)|&#64;(?=\S)|www(?=\.)/gi, '$&<!-- -->')
}
