import * as fs from 'node:fs'

/** The calls by which files are written: the one place where a test can let a disk fail. */
export interface Io extends Pick<
  typeof fs,
  | 'closeSync'
  | 'fchmodSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
> {
  /** Writes bytes from an offset on, not always all of them, and says how many it took. */
  writeSync(file: number, bytes: Uint8Array, at: number): number
}

export const io: Io = fs
