import type { AdoptedPair, PairedDocuments } from '../../catalog/adopt/pair-documents.ts'
import type { Change } from '../../model/plan.ts'
import type { RuleContext } from '../../rules/rule.ts'
import { leftBehind } from '../../rules/prose/left-behind.ts'
import type { StageSettings } from '../../stages/settings.ts'
import type { AdoptedDocument } from './adopted-document.ts'
import { fillDocument } from './fill-document.ts'
import type { OpenPair } from './open-pairs.ts'
import { placed } from './placed.ts'

export interface AdoptedPairs {
  readonly changes: readonly Change[]
  readonly report: AdoptedDocument
  readonly pairs: readonly AdoptedPair[]
}

/** Fills the catalog of one document with what was found in its translation. */
export function adoptPair(
  one: OpenPair,
  { pairs: found, missing, surplus }: PairedDocuments,
  rules: RuleContext,
  settings: StageSettings,
): AdoptedPairs {
  const isLeft = ({ left, source }: AdoptedPair) =>
    left === 'yes' || (left === 'same' && leftBehind(source.text, rules) !== 'no')
  const left = found.filter(isLeft)
  const pairs = found.filter((pair) => !left.includes(pair))
  const from = one.from.path
  const { changes, texts, counts } = fillDocument(
    one,
    pairs.map((pair) => ({ ...pair, from })),
    settings,
  )
  const [source, target] = [one.sides.source.document, one.sides.target.document]
  return {
    changes,
    pairs: pairs.map((pair, index) => ({ ...pair, doubts: texts[index]?.doubts ?? pair.doubts })),
    report: {
      ...counts,
      from,
      left: placed(
        left.flatMap(({ targets }) => targets),
        target,
      ),
      missing: placed(missing, source),
      surplus: placed(surplus, target),
    },
  }
}
