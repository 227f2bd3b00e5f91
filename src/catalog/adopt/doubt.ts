/** Why a person should look at a pair before a page shows it. */
export type Doubt =
  /** Little speaks for it. */
  | 'uncertain'
  /** Codes of the source are missing, or the translation has others. */
  | 'codes'
  /** A number differs. */
  | 'numbers'
  /** It is much longer or shorter than translations of this document are. */
  | 'length'
  /** One text stands for two of the source. */
  | 'merged'
  /** Two texts stand for one of the source. */
  | 'split'
  /** It can do what its source cannot, or cannot be written at its place. */
  | 'refused'
  /** Its translator had marked it for review. */
  | 'fuzzy'
