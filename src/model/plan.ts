/** One file to write or delete: decided, not yet done. Paths are relative to the project. */
export type Change =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete'; readonly path: string }

/** What a command wants done to the disk. Only `host/apply.ts` does it. */
export interface Plan {
  readonly changes: readonly Change[]
}
