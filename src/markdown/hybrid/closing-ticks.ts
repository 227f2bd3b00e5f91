/**
 * Finds where code ends: the first run of exactly so many backticks at or after an offset (CommonMark
 * 6.1). Asked with growing offsets, as a parser does, all answers together take one pass of the text.
 */
export function closingTicks(text: string): (length: number, from: number) => number | undefined {
  const byLength = new Map<number, { readonly starts: number[]; next: number }>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = byLength.get(run.length)
    if (known) known.starts.push(index)
    else byLength.set(run.length, { starts: [index], next: 0 })
  }
  return (length, from) => {
    const runs = byLength.get(length)
    if (!runs) return undefined
    while ((runs.starts[runs.next] ?? Infinity) < from) runs.next++
    return runs.starts[runs.next]
  }
}
