/** The host of a URL as a browser reads it, without `www.`; undefined when it has none. */
export function hostOf(url: string): string | undefined {
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url.replace(/^\/\//, '')}`
  // WHATWG: what stands before an `@` is a name and a password, and letters of other scripts are Punycode.
  const host = URL.parse(absolute)?.hostname.replace(/^www\./, '')
  return host === '' ? undefined : host
}

/** Is the host one of the others, or below one of them? */
export function isWithin(host: string, others: ReadonlySet<string>): boolean {
  if (others.has(host)) return true
  // Everybody may register a name below `com`.
  for (const other of others) if (other.includes('.') && host.endsWith(`.${other}`)) return true
  return false
}

/** The hosts in the legend of a segment: `(1) https://…`. */
export function legendHosts(legend: readonly string[]): readonly string[] {
  return legend.flatMap((line) => {
    const url = /(?:https?:)?\/\/[^\s"'<>]+/i.exec(line)?.[0]
    return (url !== undefined && hostOf(url)) || []
  })
}
