/**
 * Does a translator's comment on a unit suppress a rule? `dragoman-ignore misspelt-brand: the title of
 * a book`, where the reason is required.
 */
export function isSuppressed(rule: string, comments: readonly string[]): boolean {
  return comments.some((comment) => {
    const match = /dragoman-ignore\s+([\w-]+)\s*:\s*\S/.exec(comment)
    return match?.[1] === rule
  })
}
