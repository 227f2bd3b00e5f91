import type { Catalog } from '../../model/catalog.ts'
import { type StringLines, unwrapped } from './string-lines.ts'

export function styleOf(_: Catalog): StringLines {
  return unwrapped
}
