/** A file was written by somebody else after it was read: what was planned may be wrong by now. */
export class ChangedMeanwhile extends Error {
  readonly path: string

  constructor(path: string) {
    super(`\`${path}\` changed while it was worked on`)
    this.path = path
  }
}
