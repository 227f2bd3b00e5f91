import type { Segment } from '../../../src/model/segment.ts'

/** How an attack stands in a translation: alone, or beside all codes of the source. */
export const placings: Readonly<Record<string, (segment: Segment, attack: string) => string>> = {
  alone: (_, attack) => attack,
  after: ({ text }, attack) => `${text} ${attack}`,
  'on a line before': ({ text }, attack) => `${attack}\n${text}`,
  within: ({ text }, attack) => text.replace(' ', ` ${attack} `),
}
