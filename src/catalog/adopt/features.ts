import { plainText, type Inline, isAttention } from '../../markdown/inline/inline.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import { withoutAddresses } from '../../text/addresses.ts'
import { readNumbers } from '../../text/numbers.ts'
import { graphemes, words } from '../../text/words.ts'
import { codeIdentity } from './code-identity.ts'
import type { Side } from './side.ts'
import { type Stand, stands } from './stands.ts'

/** All that can be compared of two texts in two languages. */
export interface Features extends Stand {
  /** One slot, or two in a row that are compared as one. */
  readonly slots: readonly Slot[]
  /** Only segments of one kind are ever paired. */
  readonly kind: string
  /** What its codes refer to, sorted. */
  readonly codes: readonly string[]
  /** Values of its numbers, sorted. */
  readonly numbers: readonly string[]
  /** Its words in lower case. */
  readonly words: ReadonlySet<string>
  /** In graphemes. */
  readonly length: number
  readonly ending: Ending
}

type Ending = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

/** The features of every segment of a document that front matter does not name. */
export function featuresOf(side: Side): readonly Features[] {
  const standing = stands(side)
  const identity = codeIdentity(side)
  const found: Features[] = []
  let outer: Slot | undefined
  for (const slot of side.slots) {
    if (outer === undefined || slot.start >= outer.end) outer = slot
    const stand = standing.get(slot)
    if (!slot.hasWords || slot.role === 'front-matter' || !stand) continue
    // What an image shows and a link leads to tells their titles apart.
    const codes = codesIn(outer.content).map(identity)
    const text = plainText(slot.content)
    const prose = withoutAddresses(text)
    found.push({
      ...stand,
      slots: [slot],
      kind: kindOf(slot.role),
      codes: codes.toSorted(),
      numbers: readNumbers(prose, side.locale)
        .map(({ value }) => value)
        .toSorted(),
      words: wordsOf(prose, side.locale),
      length: graphemes(text).length,
      ending: endingOf(text),
    })
  }
  return found
}

/** Two segments in a row as one. */
export function joinFeatures(first: Features, second: Features): Features {
  return {
    ...first,
    slots: [...first.slots, ...second.slots],
    codes: [...first.codes, ...second.codes].toSorted(),
    numbers: [...first.numbers, ...second.numbers].toSorted(),
    words: first.words.union(second.words),
    length: first.length + second.length,
    ending: second.ending,
  }
}

/** Kinds of text translators turn into each other. */
const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'footnote', 'html'])

function kindOf(role: string): string {
  return prose.has(role) ? 'prose' : role
}

function codesIn(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type === 'text' || node.type === 'break') return []
    if (node.type === 'single') return node.kind === 'space' ? [] : [node]
    const inside = codesIn(node.children)
    return isAttention(node.kind) ? inside : [node, ...inside]
  })
}

function wordsOf(text: string, locale: string): ReadonlySet<string> {
  const folded = text.normalize('NFC').toLocaleLowerCase(locale)
  return new Set(Array.from(words(folded, locale), (word) => word.text))
}

const endings: readonly (readonly [Ending, RegExp])[] = [
  ['question', /[?？؟;՞]$/u],
  ['exclamation', /[!！՜]$/u],
  ['colon', /[:：]$/u],
  ['stop', /[.。｡．।॥…۔።]$/u],
]

/** How a text ends, quotes and brackets after it left aside. */
function endingOf(text: string): Ending {
  const bare = text.replace(/[\s\p{Pf}\p{Pi}\p{Pe}"'*_]+$/u, '')
  return endings.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'none'
}
