/**
 * Does a comment suppress a rule here? `dragoman-ignore misspelt-brand: the title of a book`, where
 * the reason is required; in a catalog it is a translator's comment on the unit.
 */
export function isSuppressed(rule: string, comments: readonly string[]): boolean {
  return comments.some((comment) => {
    const match = /dragoman-ignore\s+([\w-]+)\s*:\s*\S/.exec(comment)
    return match?.[1] === rule
  })
}
