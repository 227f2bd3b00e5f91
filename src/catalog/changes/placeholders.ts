/** Placeholders as i18next, ICU, Fluent, Python and C write them; prose has none of these forms. */
export const placeholder: RegExp =
  /\{\{-?[^{}]*\}\}|\{[A-Za-z_][\w.]*\}|%\([A-Za-z_]\w*\)[a-z]|%(?:\d+\$)?[sdif@](?![\p{L}\p{N}])|\$\{[^{}]*\}/gu

export function placeholdersIn(text: string): readonly string[] {
  return text.match(placeholder) ?? []
}
