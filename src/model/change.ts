/**
 * What kind of change a source went through. `formatting`: emphasis or line breaks alone. `link`: links,
 * images and other numbered codes came or went. `punctuation` and `case`: the letters are the same.
 * `typo`: a misspelt word. `number`: numbers, dates or units alone. `code`: inline code or placeholders
 * alone. `name`: a name of the glossary was mended. `negation`: a word such as `not` came or went.
 * `wording`: anything else. `split` and `merge`: one text became several, or several one. `context`:
 * the text is the same and stands in another context. `memory`: the text is new here, and translated elsewhere.
 */
export const changeClasses = [
  'formatting',
  'link',
  'punctuation',
  'case',
  'typo',
  'number',
  'code',
  'name',
  'negation',
  'wording',
  'split',
  'merge',
  'context',
  'memory',
] as const

export type ChangeClass = (typeof changeClasses)[number]

/**
 * What becomes of the translation. `carry`: it is taken over, adapted where that is certain, in the
 * state it had; where it cannot be adapted it needs review. `review`: it becomes stale. `drop`: the unit
 * starts empty, and the translation stays among the obsolete ones.
 */
export const changePolicies = ['carry', 'review', 'drop'] as const

type ChangePolicy = (typeof changePolicies)[number]

export type ChangePolicies = Readonly<Record<ChangeClass, ChangePolicy>>

/** Nothing whose meaning may have changed is taken over unseen. */
export const defaultPolicies: ChangePolicies = {
  formatting: 'carry',
  link: 'carry',
  punctuation: 'review',
  case: 'review',
  typo: 'carry',
  number: 'review',
  code: 'review',
  name: 'carry',
  negation: 'review',
  wording: 'review',
  split: 'review',
  merge: 'review',
  context: 'review',
  memory: 'review',
}
