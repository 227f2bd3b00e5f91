import { digest } from '../../text/digest.ts'

/** The hash by which a Content-Security-Policy (level 3) allows one inline script or style. */
export function contentHash(text: string): string {
  const hex = digest(text).match(/../g) ?? []
  const bytes = hex.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return `'sha256-${btoa(bytes.join(''))}'`
}
