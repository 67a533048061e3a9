import { blankDate } from './citations/blank-date.js';
import { citationForm } from './citations/citation-form.js';
import { citedLater } from './citations/cited-later.js';
import { incompleteCitation } from './citations/incomplete-citation.js';
import { issuerSymbol } from './citations/issuer-symbol.js';
import { numberForm } from './citations/number-form.js';
import { twoDates } from './citations/two-dates.js';
import { unusedDocument } from './citations/unused-document.js';
import { catchAllTask } from './coverage/catch-all-task.js';
import { findingWithoutNode } from './coverage/finding-without-node.js';
import { findingWithoutTask } from './coverage/finding-without-task.js';
import { groupWithoutLead } from './coverage/group-without-lead.js';
import { idleAddressee } from './coverage/idle-addressee.js';
import { leadInSupport } from './coverage/lead-in-support.js';
import { ownerNotAddressed } from './coverage/owner-not-addressed.js';
import { severalLeads } from './coverage/several-leads.js';
import { taskWithoutLead } from './coverage/task-without-lead.js';
import { unexplainedPoints } from './coverage/unexplained-points.js';
import { beforeItsPlan } from './dates/before-its-plan.js';
import { dayOffDeadline } from './dates/day-off.js';
import { dependencyCycle } from './dates/dependency-cycle.js';
import { dueBeforeDependency } from './dates/due-before-dependency.js';
import { dueBeforeDocument } from './dates/due-before-document.js';
import { finishedAfterReport } from './dates/finished-after-report.js';
import { impossibleDate } from './dates/impossible-date.js';
import { missingDeadline } from './dates/missing-deadline.js';
import { outsidePeriod } from './dates/outside-period.js';
import { overdue } from './dates/overdue.js';
import { reversedSpan } from './dates/reversed-span.js';
import { vagueDeadline } from './dates/vague-deadline.js';
import { aboveTheWhole } from './document/above-the-whole.js';
import { basisEnd } from './document/basis-end.js';
import { changeOfNothing } from './document/change-of-nothing.js';
import { conflictingReports } from './document/conflicting-reports.js';
import { doneButShort } from './document/done-but-short.js';
import { enumerationOrder } from './document/enumeration-order.js';
import { incompleteHead } from './document/incomplete-head.js';
import { misplaced } from './document/misplaced.js';
import { missingAppendix } from './document/missing-appendix.js';
import { noDeliverables } from './document/no-deliverables.js';
import { noReporting } from './document/no-reporting.js';
import { saidTwice } from './document/said-twice.js';
import { typedMark } from './document/typed-mark.js';
import { unevenRoles } from './document/uneven-roles.js';
import { unmentionedAppendix } from './document/unmentioned-appendix.js';
import { unmetRequirement } from './document/unmet-requirement.js';
import { withoutText } from './document/without-text.js';
import { reasonlessIgnore } from './ignore/reasonless-ignore.js';
import { unusedIgnore } from './ignore/unused-ignore.js';
import { danglingValue } from './language/dangling-value.js';
import { doubledWord } from './language/doubled-word.js';
import { foreignLetter } from './language/foreign-letter.js';
import { missingStop } from './language/missing-stop.js';
import { mixedDateStyle } from './language/mixed-date-style.js';
import { mixedDecimals } from './language/mixed-decimals.js';
import { mixedVocabularies } from './language/mixed-vocabularies.js';
import { slip } from './language/slip.js';
import { strayPunctuation } from './language/stray-punctuation.js';
import { supersededTerm } from './language/superseded-term.js';
import { undefinedAbbreviation } from './language/undefined-abbreviation.js';
import { abolishedBody } from './names/abolished-body.js';
import { ambiguousName } from './names/ambiguous-name.js';
import { duplicateName } from './names/duplicate-name.js';
import { endlessMention } from './names/endless-mention.js';
import { lookAlike } from './names/look-alike.js';
import { missingPart } from './names/missing-part.js';
import { otherName } from './names/other-name.js';
import { outsideValidity } from './names/outside-validity.js';
import { overlongMention } from './names/overlong-mention.js';
import { partyInWords } from './names/party-in-words.js';
import { shadowedName } from './names/shadowed-name.js';
import { unknownName } from './names/unknown-name.js';
import { wrongType } from './names/wrong-type.js';
import type { AnyRule } from './rule.js';
import { aboveMaximum } from './scores/above-maximum.js';
import { deduction } from './scores/deduction.js';
import { groupedNumber } from './scores/grouped-number.js';
import { impossibleRank } from './scores/impossible-rank.js';
import { indexYear } from './scores/index-year.js';
import { mixedUnits } from './scores/mixed-units.js';
import { population } from './scores/population.js';
import { scoredTwice } from './scores/scored-twice.js';
import { statedChange } from './scores/stated-change.js';
import { statedRate } from './scores/stated-rate.js';
import { statedValue } from './scores/stated-value.js';
import { sumOfFields } from './scores/sum-of-fields.js';
import { deputyWithoutHead } from './signature/deputy-without-head.js';
import { foreignSigner } from './signature/foreign-signer.js';
import { controlCharacter } from './syntax/control-character.js';
import { longRun } from './syntax/long-run.js';
import { lostLink } from './syntax/lost-link.js';
import { missingBrace } from './syntax/missing-brace.js';
import { strayBrace } from './syntax/stray-brace.js';
import { tooDeep } from './syntax/too-deep.js';
import { unclosedText } from './syntax/unclosed-text.js';
import { unexpectedSign } from './syntax/unexpected-sign.js';
import { unexpectedWord } from './syntax/unexpected-word.js';

/** Every rule, in the order of the reference documentation. */
export const rules: readonly AnyRule[] = [
  unexpectedWord,
  unexpectedSign,
  unclosedText,
  lostLink,
  strayBrace,
  missingBrace,
  tooDeep,
  controlCharacter,
  longRun,
  unknownName,
  wrongType,
  ambiguousName,
  duplicateName,
  shadowedName,
  impossibleDate,
  vagueDeadline,
  missingDeadline,
  sumOfFields,
  aboveMaximum,
  deduction,
  groupedNumber,
  unexplainedPoints,
  findingWithoutTask,
  taskWithoutLead,
  dependencyCycle,
  dueBeforeDependency,
  overdue,
  dueBeforeDocument,
  outsidePeriod,
  dayOffDeadline,
  reversedSpan,
  finishedAfterReport,
  beforeItsPlan,
  statedValue,
  indexYear,
  mixedUnits,
  population,
  scoredTwice,
  impossibleRank,
  statedRate,
  statedChange,
  leadInSupport,
  severalLeads,
  findingWithoutNode,
  catchAllTask,
  ownerNotAddressed,
  idleAddressee,
  groupWithoutLead,
  partyInWords,
  otherName,
  missingPart,
  endlessMention,
  overlongMention,
  lookAlike,
  outsideValidity,
  abolishedBody,
  incompleteHead,
  missingAppendix,
  unmentionedAppendix,
  noReporting,
  noDeliverables,
  unevenRoles,
  enumerationOrder,
  unmetRequirement,
  misplaced,
  saidTwice,
  withoutText,
  basisEnd,
  changeOfNothing,
  typedMark,
  deputyWithoutHead,
  foreignSigner,
  conflictingReports,
  doneButShort,
  aboveTheWhole,
  incompleteCitation,
  twoDates,
  citedLater,
  citationForm,
  blankDate,
  numberForm,
  issuerSymbol,
  unusedDocument,
  foreignLetter,
  doubledWord,
  slip,
  supersededTerm,
  mixedDecimals,
  danglingValue,
  strayPunctuation,
  missingStop,
  undefinedAbbreviation,
  mixedDateStyle,
  mixedVocabularies,
  unusedIgnore,
  reasonlessIgnore,
];
