export { compareMentions } from './compare-mentions.ts'
export { findMentions } from './find-mentions.ts'
export type { Mention } from './mention.ts'
export { prepareBrands, type PreparedBrand } from './prepare-brands.ts'
