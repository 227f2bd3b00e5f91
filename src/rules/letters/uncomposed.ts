import type { Edit } from '../../model/edit.ts'

/**
 * What NFC (UAX #15) would compose, as edits. The order of marks is left as it was typed, and letters that Unicode keeps decomposed
 * (composition exclusions, such as Devanagari with a nukta) and compatibility ideographs, which would
 * change their look, as they are.
 */
export function uncomposed(text: string): readonly Edit[] {
  if (text.normalize('NFC') === text) return []
  return Array.from(text.matchAll(clusters), ({ index, 0: cluster }) => ({
    start: index,
    end: index + cluster.length,
    text: cluster.normalize('NFC'),
  })).filter((edit) => {
    const written = text.slice(edit.start, edit.end)
    const isSingle = !/\p{M}/u.test(written) && written.length === edit.text.length
    return (
      edit.text !== written &&
      !kept.test(written) &&
      (isSingle || edit.text.length < written.length)
    )
  })
}

/** A letter with its marks, or the letters of a Korean syllable. */
const clusters = /[\u1100-\u11FF]+|\P{M}\p{M}*/gu
const kept = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
