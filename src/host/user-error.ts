/** Something only the person at the keyboard can mend: one sentence, and a hint. Exit code 2. */
export class UserError extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.name = 'UserError'
    this.hint = hint
  }
}
