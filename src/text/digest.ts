import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal: what `sha256sum` says of its file. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
