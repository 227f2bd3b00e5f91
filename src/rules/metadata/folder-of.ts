/** The folder a document stands in, by its name; empty for the top one. */
export function folderOf(document: string): string {
  return document.slice(0, Math.max(0, document.lastIndexOf('/')))
}
