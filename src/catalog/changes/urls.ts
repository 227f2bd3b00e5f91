/** A URL that stands in a text as it is, and a bare one as a link. */
export const url: RegExp = /https?:\/\/[^\s<>()"'`]+/gu

export function urlsIn(text: string): readonly string[] {
  return text.match(url) ?? []
}
