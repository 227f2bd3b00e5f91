import type { Finding } from '../model/finding.ts'

/** What came of reading something, and the mistakes that were met on the way. */
export interface Reading<Value> {
  readonly value: Value
  readonly findings: readonly Finding[]
}
