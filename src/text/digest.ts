import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8 bytes, in hexadecimal: what `sha256sum` says of
 * a file.
 */
export function digest(of: string | Uint8Array): string {
  return bytesToHex(sha256(typeof of === 'string' ? utf8ToBytes(of) : of))
}
