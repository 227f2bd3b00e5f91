import { masked } from '../text/masked.ts'

/**
 * The text with every address, identifier and placeholder replaced by U+FFFC, unit by unit, so that
 * offsets hold: there a name is spelt as machines want it. A stretch that is itself a name
 * (`Node.js`, `Booking.com`) stays.
 *
 * @param names in lower case; a text may write them in any.
 */
export function maskAddresses(text: string, names: ReadonlySet<string>): string {
  if (!/[.@#/\\_{$%(=<:]|--/.test(text)) return text
  return addresses.reduce(
    (now, pattern) =>
      now.replace(pattern, (found) =>
        names.has(found.toLowerCase()) ? found : masked.repeat(found.length),
      ),
    text,
  )
}

const addresses: readonly RegExp[] = [
  // URLs (RFC 3986), with a scheme or without.
  /(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|mailto:|tel:|www\.)[\w\-.~:/?#@!$&*+,;=%]+/g,
  // E-mail addresses.
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Placeholders: {{x}}, ${x}, {x}, %(x)s, %s.
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[-$#]?[A-Za-z_][\w.,: $#-]*\}|%\([a-z_]+\)[sd]|%[sd@]/g,
  // @handles and #hashtags.
  /(?<![A-Za-z0-9])(?:@[A-Za-z_][\w-]*|#[\p{L}_][\p{L}\p{M}\p{N}_]*)/gu,
  // Hosts and file names: labels joined by dots, the last one in lower case.
  /(?<![A-Za-z0-9])[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z][a-z0-9]+(?:\/[\w\-.~/?#&=%]*)?(?![A-Za-z0-9])/g,
  // Paths: from a root, or all in lower case.
  /(?<![^\s"'“([])(?:~|\.{1,2})?\/[\w.~-]+(?:\/[\w.~@-]*)*/g,
  /(?<![A-Za-z0-9])[a-z0-9.~@_-]+(?:\/[a-z0-9.~@_-]+)+\/?(?![A-Za-z0-9])/g,
  // Identifiers and options: snake_case, $name, call(), --option, key=value, Space::name, .folder.
  /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|\$[A-Za-z]\w*|[A-Za-z]\w*\(\)/g,
  /(?<!\S)--?[a-z][\w-]*|[A-Za-z]\w*=(?=\S)|[A-Za-z]\w*::\w*|(?<![^\s"'([])\.[a-z][\w-]+/g,
]
