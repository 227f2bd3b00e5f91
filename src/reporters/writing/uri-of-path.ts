/** A path with `/` as a relative reference (RFC 3986): all but unreserved characters percent-encoded. */
export function uriOfPath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
