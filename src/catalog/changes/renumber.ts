import { applyEdits, type Edit } from '../../model/edit.ts'
import { type ShapeCode, shapeOf } from './shape.ts'

/** A hybrid text with other numbers for its codes. Codes without a new number are taken off, not their content. */
export function renumber(text: string, numbers: ReadonlyMap<number, number>): string {
  return applyEdits(
    text,
    shapeOf(text).codes.flatMap((code) => recoded(code, numbers.get(code.number))),
  )
}

function recoded(code: ShapeCode, number: number | undefined): readonly Edit[] {
  const { start, end, form, inner } = code
  if (number === code.number) return []
  const [open, close] = number === undefined ? ['', ''] : marks(form, number)
  if (!inner) return [{ start, end, text: open + close }]
  return [
    { start, end: inner.start, text: open },
    { start: inner.end, end, text: close },
  ]
}

function marks(form: ShapeCode['form'], number: number): readonly [string, string] {
  if (form === 'single') return [`<x${number}/>`, '']
  if (form === 'tag') return [`<g${number}>`, `</g${number}>`]
  return [form === 'image' ? '![' : '[', `](${number})`]
}
