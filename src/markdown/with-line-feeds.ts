/** YAML readers take a lone carriage return for a character; Markdown takes it for a line ending. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n')
}
