/** What follows from the files of a project: names linked, and the facts that rules, editor and compiler read. */

export { kindOf, titleOf, typeName } from './describe.js';
export { type AddedTask, planOf } from './facts/added.js';
export { type Asked, askedOfIndex, askedOfResult } from './facts/asked.js';
export { type Coverage, deductionOf, type NodeCoverage } from './facts/coverage.js';
export { dateOf, dueStatement, MOST_YEARS, periodOf, resolveIn } from './facts/deadlines.js';
export * as decimals from './facts/decimal.js';
export {
  agrees,
  compare,
  type Decimal,
  isZero,
  leewayOf,
  parseDecimal,
  percentOf,
  subtract,
  sum,
  toOffice,
  within,
  withScale,
} from './facts/decimal.js';
export { type Circle, circlesOf } from './facts/dependencies.js';
export { type Discrepancy, discrepanciesOf } from './facts/discrepancies.js';
export { documentWideIn } from './facts/document-wide.js';
export { type Effective, isGroupTask, workOf } from './facts/effective.js';
export {
  type DocumentFacts,
  factsOf,
  forget,
  scoresFacts,
  standingFacts,
  timesForgotten,
  trackingFacts,
  vocabularyOf,
} from './facts/facts.js';
export { type FinishedDay, finishedIn } from './facts/finished.js';
export { groupMembers } from './facts/groups.js';
export { type GapContext, itemGap, type LinkGap, linkGap, stateOf } from './facts/link-gaps.js';
export {
  type AskedParts,
  askedParts,
  FINDING_PARTS,
  isCount,
  linkPartsOf,
  SCORE_PARTS,
  STANDING_PARTS,
  TASK_PARTS,
} from './facts/link-parts.js';
export { type MentionedWords, mentionedIn } from './facts/mentioned-words.js';
export { namesAround } from './facts/names-around.js';
export { resultOfYear } from './facts/result-of-year.js';
export {
  countedIn,
  finestScale,
  maximumOf,
  type NodeScore,
  type PartsSum,
  type Scores,
  sumOfParts,
} from './facts/scores.js';
export { type Asked as AskedOfTask, askedByCount, SHARES, standsAs } from './facts/standing.js';
export {
  asksStanding,
  choosesRows,
  countTasks,
  partiesNow,
  type Row,
  rowsOf,
  type TaskRow,
  taskRows,
} from './facts/task-selection.js';
export { textsOf } from './facts/texts.js';
export { totalsOf } from './facts/totals.js';
export { type TaskState, type Tracking, trackingOf } from './facts/tracking.js';
export { bodyOf, isWithin } from './facts/units.js';
export { langiumServices } from './langium-services.js';
export { declarationPlace, mentionsIn, mentionsOf } from './mentions/find-mentions.js';
export { leavesAt, mentionAt } from './mentions/mention-at.js';
export { fileOf, nameOf, referencesOf, segmentsOf } from './mentions/segments.js';
export { canBe, datesIn, type StatedDate, type StatedSymbol, symbolsIn } from './prose/dates.js';
export { matchesIn, type ProseMatch } from './prose/matches.js';
export { directionIn, labelWords, numbersIn, type StatedNumber, type Unit } from './prose/numbers.js';
export { civilDay, officeNumber, type ProseNumber, proseNumber } from './prose/values.js';
export { documentAbove, indexAbove } from './references/above.js';
export { shortNamesOf, wordsFor } from './references/called.js';
export { RPlanIndexManager } from './references/index-manager.js';
export { RPlanLinker, type RPlanLinkingError } from './references/linker.js';
export { localsOf, membersOf, type NameTable, nodesOf } from './references/members.js';
export { type Mentioned, mentioned } from './references/mentioned.js';
export { freeNames, nextName } from './references/new-names.js';
export { type CalledParty, PartyWords } from './references/party-words.js';
export { declarationsOf, projectFiles } from './references/project-files.js';
export { qualifiedName } from './references/qualified-name.js';
export { localScopes } from './references/scopes.js';
export { copyUri, isCopy, realUri } from './references/used-copy.js';
export { type ByRule, byRuleOf } from './scoring/by-rule.js';
export { goesOnWith, nodeInEdition, predecessorsOf } from './scoring/editions.js';
export { dataOf, ruleOf } from './scoring/of-node.js';
export { decimalText, order, type Rational, rational } from './scoring/rational.js';
export { givesPoints, type ScoringBand, type ScoringData, type ScoringRule } from './scoring/rule.js';
export { type ScoreOutcome, scoreOf } from './scoring/score.js';
export {
  createRPlanServices,
  type LanguageServices,
  languageModule,
  type RPlanServices,
  type RPlanSharedAddedServices,
  type RPlanSharedServices,
  sharedModule,
} from './services.js';
export { openTrees, type SourceFile, type Trees } from './trees.js';
