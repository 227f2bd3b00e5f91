/**
 * How many characters a parser reads to find that runs of backticks have no equal run after them in the
 * same text (CommonMark 6.1): for each such run, all that follows it.
 */
export function unpairedBackticks(text: string): number {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length)
    if (known) known.push(index)
    else runs.set(run.length, [index])
  }
  const next = new Map<number, number>()
  const token = /\\[^]|`+/g
  let read = 0
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { length } = found[0]
    if (found[0].startsWith('\\')) continue
    const places = runs.get(length) ?? []
    let index = next.get(length) ?? 0
    while (index < places.length && (places[index] ?? 0) < token.lastIndex) index++
    next.set(length, index)
    const close = places[index]
    if (close === undefined) read += text.length - token.lastIndex
    else token.lastIndex = close + length
  }
  return read
}
