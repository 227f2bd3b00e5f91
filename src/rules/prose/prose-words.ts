import type { Locale } from '../../model/locale.ts'
import { words } from '../../text/words.ts'

/**
 * How a word looks: what tells a name from a word in scripts with capitals. `clipped` has no vowel, as
 * `npm`, `Ctrl` and `mg`.
 */
type Look = 'lower' | 'capital' | 'acronym' | 'mixed' | 'clipped' | 'uncased'

export interface ProseWord {
  /** As written, a word with hyphens whole. */
  readonly text: string
  readonly lower: string
  readonly look: Look
}

/** The words of a prose, as the locale parts them: no single letters of scripts with
 * capitals, no numbers and no words with digits in them. */
export function proseWords(prose: string, locale: Locale): readonly ProseWord[] {
  const whole: { text: string; end: number }[] = []
  for (const { text, start, end } of words(prose, locale)) {
    const last = whole.at(-1)
    const isJoined = last && last.end + 1 === start && /[-‐‑]/.test(prose.charAt(last.end))
    if (isJoined) whole[whole.length - 1] = { text: `${last.text}-${text}`, end }
    else whole.push({ text, end })
  }
  return whole.flatMap(({ text }) => {
    const look = lookOf(text)
    const isWord = look === 'uncased' ? /\p{L}/u.test(text) : /^\P{N}{2,}$/u.test(text)
    return isWord ? [{ text, lower: text.toLowerCase().replaceAll('’', "'"), look }] : []
  })
}

function lookOf(text: string): Look {
  const lower = text.toLowerCase()
  const upper = text.toUpperCase()
  if (lower === upper) return 'uncased'
  if (/^[b-df-hj-np-tv-xz]+$/.test(lower)) return 'clipped'
  if (text === lower) return 'lower'
  if (text === upper) return 'acronym'
  const rest = text.slice(1)
  return rest === rest.toLowerCase() ? 'capital' : 'mixed'
}
