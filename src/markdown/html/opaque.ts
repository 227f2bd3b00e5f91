/** Elements whose content is no prose (HTML Standard 4.12, 4.4.3, 4.8, 4.10.11). */
export const opaque: ReadonlySet<string> = new Set(
  (
    'script style pre code textarea svg math template kbd samp var noscript iframe object xmp title ' +
    'noembed noframes'
  ).split(' '),
)
