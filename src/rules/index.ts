import { ambiguousTranslation } from './ambiguous-translation.ts'
import { bareName } from './bare-name.ts'
import { breakingSpace } from './breaking-space.ts'
import { borrowedTranslation } from './borrowed-translation.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenDirective } from './broken-directive.ts'
import { brokenEmphasis } from './broken-emphasis.ts'
import { brokenFrontMatter } from './broken-front-matter.ts'
import { brokenMarkup } from './broken-markup.ts'
import { changedCapital } from './changed-capital.ts'
import { changedEnding } from './changed-ending.ts'
import { changedNumber } from './changed-number.ts'
import { changedTimeZone } from './changed-time-zone.ts'
import { changedUnit } from './changed-unit.ts'
import { differingLabel } from './differing-label.ts'
import { differingValue } from './differing-value.ts'
import { changedSentenceCount } from './changed-sentence-count.ts'
import { decomposedText } from './decomposed-text.ts'
import { droppedName } from './dropped-name.ts'
import { duplicateSlug } from './duplicate-slug.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { brokenMessage } from './broken-message.ts'
import { changedEmphasis } from './changed-emphasis.ts'
import { changedEscape } from './changed-escape.ts'
import { changedPlaceholder } from './changed-placeholder.ts'
import { emptyTranslation } from './empty-translation.ts'
import { faults } from './faults.ts'
import { fixedLocaleLink } from './fixed-locale-link.ts'
import { forbiddenTerm } from './forbidden-term.ts'
import { foreignAddress } from './foreign-address.ts'
import { foreignLetter } from './foreign-letter.ts'
import { foreignPunctuation } from './foreign-punctuation.ts'
import { foreignQuotes } from './foreign-quotes.ts'
import { garbledText } from './garbled-text.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { inconsistentTranslation } from './inconsistent-translation.ts'
import { lookalikeLink } from './lookalike-link.ts'
import { lostAccelerator } from './lost-accelerator.ts'
import { lostAcronym } from './lost-acronym.ts'
import { lostAddress } from './lost-address.ts'
import { lostCamelCase } from './lost-camel-case.ts'
import { lostCode } from './lost-code.ts'
import { metadataMismatch } from './metadata-mismatch.ts'
import { missingSpace } from './missing-space.ts'
import { missingTerm } from './missing-term.ts'
import { missingTranslation } from './missing-translation.ts'
import { misspeltBrand } from './misspelt-brand.ts'
import { mixedForms } from './mixed-forms.ts'
import { longDescription } from './long-description.ts'
import { longTitle } from './long-title.ts'
import { missingFrontMatter } from './missing-front-matter.ts'
import { mixedDigits } from './mixed-digits.ts'
import { mixedPunctuation } from './mixed-punctuation.ts'
import { mixedScriptWord } from './mixed-script-word.ts'
import { oddSpace } from './odd-space.ts'
import { overlongText } from './overlong-text.ts'
import { repeatedWord } from './repeated-word.ts'
import { reusedTranslation } from './reused-translation.ts'
import type { Rule } from './rule.ts'
import { shoutedText } from './shouted-text.ts'
import { staleRegion } from './stale-region.ts'
import { staleTranslation } from './stale-translation.ts'
import { straySpace } from './stray-space.ts'
import { stretchedWord } from './stretched-word.ts'
import { surplusName } from './surplus-name.ts'
import { swappedName } from './swapped-name.ts'
import { unexpectedFrontMatter } from './unexpected-front-matter.ts'
import { unknownDocument } from './unknown-document.ts'
import { unknownVocabulary } from './unknown-vocabulary.ts'
import { tripledLetter } from './tripled-letter.ts'
import { unisolatedName } from './unisolated-name.ts'
import { unlikelyLength } from './unlikely-length.ts'
import { unpairedMark } from './unpaired-mark.ts'
import { unspacedLatin } from './unspaced-latin.ts'
import { stoppedHeading } from './stopped-heading.ts'
import { unclearLink } from './unclear-link.ts'
import { unreviewedDraft } from './unreviewed-draft.ts'
import { untranslatedFragment } from './untranslated-fragment.ts'
import { untranslatedText } from './untranslated-text.ts'
import { wrongCardTitle } from './wrong-card-title.ts'
import { wrongDateOrder } from './wrong-date-order.ts'
import { wrongHreflang } from './wrong-hreflang.ts'
import { wrongLang } from './wrong-lang.ts'
import { wrongLanguage } from './wrong-language.ts'
import { wrongNumberFormat } from './wrong-number-format.ts'

/** Every rule, by id. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  ambiguousTranslation,
  bareName,
  breakingSpace,
  borrowedTranslation,
  brokenAnchor,
  brokenDirective,
  brokenEmphasis,
  brokenFrontMatter,
  brokenMarkup,
  changedCapital,
  changedEnding,
  changedNumber,
  changedTimeZone,
  changedUnit,
  differingLabel,
  differingValue,
  changedSentenceCount,
  decomposedText,
  brokenMessage,
  changedEmphasis,
  changedEscape,
  changedPlaceholder,
  droppedName,
  emptyTranslation,
  fixedLocaleLink,
  forbiddenTerm,
  foreignAddress,
  foreignLetter,
  foreignPunctuation,
  foreignQuotes,
  garbledText,
  hiddenCharacter,
  inconsistentTranslation,
  lookalikeLink,
  lostAccelerator,
  lostAcronym,
  lostAddress,
  lostCamelCase,
  lostCode,
  metadataMismatch,
  missingSpace,
  missingTerm,
  missingTranslation,
  misspeltBrand,
  mixedForms,
  mixedPunctuation,
  mixedScriptWord,
  oddSpace,
  overlongText,
  repeatedWord,
  shoutedText,
  staleRegion,
  staleTranslation,
  straySpace,
  stretchedWord,
  surplusName,
  swappedName,
  duplicateSlug,
  duplicateTitle,
  longDescription,
  longTitle,
  missingFrontMatter,
  mixedDigits,
  unexpectedFrontMatter,
  unknownDocument,
  unknownVocabulary,
  tripledLetter,
  unisolatedName,
  unlikelyLength,
  unpairedMark,
  unspacedLatin,
  reusedTranslation,
  stoppedHeading,
  unclearLink,
  unreviewedDraft,
  untranslatedFragment,
  untranslatedText,
  wrongCardTitle,
  wrongDateOrder,
  wrongHreflang,
  wrongLang,
  wrongLanguage,
  wrongNumberFormat,
  ...faults,
]
