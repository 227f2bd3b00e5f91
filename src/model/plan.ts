/**
 * One file to write or delete: decided, not yet done. Paths are relative to the project. `was`
 * holds the bytes the decision was made on, undefined for no file: where the key is there and the disk
 * says otherwise by now, nothing is done.
 */
export type Change =
  | {
      readonly kind: 'write'
      readonly path: string
      readonly text: string
      readonly was?: Uint8Array | undefined
    }
  | { readonly kind: 'delete'; readonly path: string; readonly was?: Uint8Array | undefined }

/** What a command wants done to the disk. Only `host/apply.ts` does it. */
export interface Plan {
  readonly changes: readonly Change[]
}
