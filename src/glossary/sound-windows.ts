import type { Range } from '../model/edit.ts'
import { hasScript, scriptOf, unspacedScripts, type Script } from '../text/scripts.ts'
import type { Token } from '../text/tokens.ts'
import { isFree, type Claim, type Reading } from './reading.ts'
import { windowsFrom } from './windows.ts'

/** A stretch of another script that may be a name. */
export interface SoundWindow extends Range {
  readonly text: string
  /** The words it is cut from. */
  readonly whole: Range
  readonly words: number
  /** Was an affix of the language cut off? */
  readonly affixed: boolean
}

/** Words in scripts other than Latin, with and without their affixes; in running script, all stretches. */
export function* soundWindows(
  reading: Reading,
  claims: readonly Claim[],
  { wide }: { readonly wide: boolean },
): Iterable<SoundWindow> {
  for (const [index, token] of reading.tokens.entries()) {
    if (!/[^\p{ASCII}]/u.test(token.text) || hasScript(token.text, 'Latin')) continue
    const script = scriptOf(token.text)
    if (script === undefined || script === 'Hiragana') continue
    if (unspacedScripts.has(script)) yield* stretches(token, script, claims)
    else
      for (const window of windowsFrom(reading, claims, { index, most: wide ? 3 : 2 })) {
        if (window.tokens.some(({ text }) => scriptOf(text) !== script)) break
        yield* withoutAffixes(reading, window, window.tokens.length)
      }
  }
}

function* withoutAffixes(
  { affixes }: Reading,
  { start, end, text }: Range & { readonly text: string },
  words: number,
): Iterable<SoundWindow> {
  const whole = { start, end }
  yield { ...whole, text, whole, words, affixed: false }
  if (affixes.before)
    for (let cut = 1; cut <= 3 && cut < text.length; cut++)
      if (affixes.before.test(text.slice(0, cut)))
        yield { start: start + cut, end, text: text.slice(cut), whole, words, affixed: true }
  if (!affixes.after || affixes.freeTail) return
  for (let cut = 1; cut <= 6 && cut < text.length - 1; cut++)
    if (affixes.after.test(text.slice(-cut)))
      yield { start, end: end - cut, text: text.slice(0, -cut), whole, words, affixed: true }
}

/** Every stretch of three letters or more, the longest a name may have. */
function* stretches(token: Token, script: Script, claims: readonly Claim[]): Iterable<SoundWindow> {
  const letters = [...token.text.matchAll(/\P{M}\p{M}*/gu)]
  const most = script === 'Han' ? 6 : 9
  for (let first = 0; first < letters.length; first++)
    for (let count = 3; count <= most && first + count <= letters.length; count++) {
      const last = letters[first + count - 1]
      const start = token.start + (letters[first]?.index ?? 0)
      const end = token.start + (last ? last.index + last[0].length : 0)
      const range = { start, end }
      if (isFree(claims, range))
        yield {
          ...range,
          text: token.text.slice(start - token.start, end - token.start),
          whole: range,
          words: 1,
          affixed: false,
        }
    }
}
