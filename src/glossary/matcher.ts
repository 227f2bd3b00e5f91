export { ordinaryWords } from './ordinary-words.ts'
export { brandsIn, scopeOf } from './brands-in.ts'
export { compareMentions, type Comparison } from './compare-mentions.ts'
export { findMentions } from './find-mentions.ts'
export { maskAddresses } from './mask-addresses.ts'
export type { Mention } from './mention.ts'
export { prepareBrands, type PreparedBrand } from './prepare-brands.ts'
export {
  type AvoidedTerm,
  compareTerms,
  findAvoided,
  type TermComparison,
} from './terms/compare-terms.ts'
export { prepareTerms, type PreparedTerm } from './terms/prepare-terms.ts'
