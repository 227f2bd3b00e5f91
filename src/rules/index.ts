import { ambiguousTranslation } from './ambiguous-translation.ts'
import { bareName } from './bare-name.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenDirective } from './broken-directive.ts'
import { brokenFrontMatter } from './broken-front-matter.ts'
import { brokenMarkup } from './broken-markup.ts'
import { changedNumber } from './changed-number.ts'
import { changedTimeZone } from './changed-time-zone.ts'
import { changedUnit } from './changed-unit.ts'
import { differingLabel } from './differing-label.ts'
import { differingValue } from './differing-value.ts'
import { droppedName } from './dropped-name.ts'
import { duplicateSlug } from './duplicate-slug.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { faults } from './faults.ts'
import { forbiddenTerm } from './forbidden-term.ts'
import { foreignAddress } from './foreign-address.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { inconsistentTranslation } from './inconsistent-translation.ts'
import { lookalikeLink } from './lookalike-link.ts'
import { metadataMismatch } from './metadata-mismatch.ts'
import { missingTerm } from './missing-term.ts'
import { missingTranslation } from './missing-translation.ts'
import { misspeltBrand } from './misspelt-brand.ts'
import { mixedForms } from './mixed-forms.ts'
import { longDescription } from './long-description.ts'
import { longTitle } from './long-title.ts'
import { missingFrontMatter } from './missing-front-matter.ts'
import { mixedDigits } from './mixed-digits.ts'
import { mixedPunctuation } from './mixed-punctuation.ts'
import type { Rule } from './rule.ts'
import { staleRegion } from './stale-region.ts'
import { staleTranslation } from './stale-translation.ts'
import { surplusName } from './surplus-name.ts'
import { swappedName } from './swapped-name.ts'
import { unexpectedFrontMatter } from './unexpected-front-matter.ts'
import { unknownDocument } from './unknown-document.ts'
import { unknownVocabulary } from './unknown-vocabulary.ts'
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
  brokenAnchor,
  brokenDirective,
  brokenFrontMatter,
  brokenMarkup,
  changedNumber,
  changedTimeZone,
  changedUnit,
  differingLabel,
  differingValue,
  droppedName,
  forbiddenTerm,
  foreignAddress,
  hiddenCharacter,
  inconsistentTranslation,
  lookalikeLink,
  metadataMismatch,
  missingTerm,
  missingTranslation,
  misspeltBrand,
  mixedForms,
  mixedPunctuation,
  staleRegion,
  staleTranslation,
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
  untranslatedText,
  wrongCardTitle,
  wrongDateOrder,
  wrongHreflang,
  wrongLang,
  wrongLanguage,
  wrongNumberFormat,
  ...faults,
]
