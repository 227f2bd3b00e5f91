import { ambiguousTranslation } from './ambiguous-translation.ts'
import { bareName } from './bare-name.ts'
import { borrowedTranslation } from './borrowed-translation.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenDirective } from './broken-directive.ts'
import { brokenEmphasis } from './broken-emphasis.ts'
import { brokenFrontMatter } from './broken-front-matter.ts'
import { brokenMarkup } from './broken-markup.ts'
import { brokenMessage } from './broken-message.ts'
import { changedEmphasis } from './changed-emphasis.ts'
import { changedEscape } from './changed-escape.ts'
import { changedNumber } from './changed-number.ts'
import { changedPlaceholder } from './changed-placeholder.ts'
import { changedUnit } from './changed-unit.ts'
import { droppedName } from './dropped-name.ts'
import { emptyTranslation } from './empty-translation.ts'
import { faults } from './faults.ts'
import { fixedLocaleLink } from './fixed-locale-link.ts'
import { forbiddenTerm } from './forbidden-term.ts'
import { foreignAddress } from './foreign-address.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { inconsistentTranslation } from './inconsistent-translation.ts'
import { lookalikeLink } from './lookalike-link.ts'
import { lostAccelerator } from './lost-accelerator.ts'
import { lostAcronym } from './lost-acronym.ts'
import { lostAddress } from './lost-address.ts'
import { lostCamelCase } from './lost-camel-case.ts'
import { lostCode } from './lost-code.ts'
import { metadataMismatch } from './metadata-mismatch.ts'
import { missingTerm } from './missing-term.ts'
import { missingTranslation } from './missing-translation.ts'
import { misspeltBrand } from './misspelt-brand.ts'
import { mixedForms } from './mixed-forms.ts'
import { mixedPunctuation } from './mixed-punctuation.ts'
import { reusedTranslation } from './reused-translation.ts'
import type { Rule } from './rule.ts'
import { staleRegion } from './stale-region.ts'
import { staleTranslation } from './stale-translation.ts'
import { stoppedHeading } from './stopped-heading.ts'
import { surplusName } from './surplus-name.ts'
import { swappedName } from './swapped-name.ts'
import { unclearLink } from './unclear-link.ts'
import { unknownDocument } from './unknown-document.ts'
import { unreviewedDraft } from './unreviewed-draft.ts'
import { untranslatedFragment } from './untranslated-fragment.ts'
import { untranslatedText } from './untranslated-text.ts'
import { wrongLanguage } from './wrong-language.ts'

/** Every rule, by id. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  ambiguousTranslation,
  bareName,
  borrowedTranslation,
  brokenAnchor,
  brokenDirective,
  brokenEmphasis,
  brokenFrontMatter,
  brokenMarkup,
  brokenMessage,
  changedEmphasis,
  changedEscape,
  changedNumber,
  changedPlaceholder,
  changedUnit,
  droppedName,
  emptyTranslation,
  fixedLocaleLink,
  forbiddenTerm,
  foreignAddress,
  hiddenCharacter,
  inconsistentTranslation,
  lookalikeLink,
  lostAccelerator,
  lostAcronym,
  lostAddress,
  lostCamelCase,
  lostCode,
  metadataMismatch,
  missingTerm,
  missingTranslation,
  misspeltBrand,
  mixedForms,
  mixedPunctuation,
  reusedTranslation,
  staleRegion,
  staleTranslation,
  stoppedHeading,
  surplusName,
  swappedName,
  unclearLink,
  unknownDocument,
  unreviewedDraft,
  untranslatedFragment,
  untranslatedText,
  wrongLanguage,
  ...faults,
]
