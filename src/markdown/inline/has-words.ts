/** Is there a letter outside URLs and addresses? */
export function hasWords(text: string): boolean {
  const withoutLinks = text.replace(/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi, '')
  return /\p{L}/u.test(withoutLinks)
}
