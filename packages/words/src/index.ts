/** A compiled plan in words: the one place where references, results, citations, parties, deadlines and amounts become Vietnamese. */
export { amountWords, decimalWords, sentence, targetWords } from './amounts.js';
export { appendixWords, labelPieces } from './appendix.js';
export { causeWords } from './cause.js';
export { changeWords } from './changes.js';
export { deadlinesOf } from './deadlines.js';
export { documentWords, resultTitle } from './document.js';
export { dueWords, milestoneWords, PROVISIONAL } from './due.js';
export { findingWords } from './finding-words.js';
export { basisLine, citedSubject, documentInSentence, taskInSentence } from './in-sentence.js';
export { type InlineOptions, inlineWords, listedWords, partWords, plainWords } from './inline.js';
export { dayOf } from './issued.js';
export { type Item, partiesOf } from './item-parts.js';
export { lines, oneLine } from './lines.js';
export {
  appendicesOf,
  issuerWords,
  itemAt,
  type Names,
  namedPartyWords,
  namesOf,
  nodeAt,
  nodeWords,
  partyWords,
  shortNameOf,
  titleOf,
} from './names.js';
export { numberWords } from './number.js';
export { type Piece, textOf } from './pieces.js';
export { reportedOn, standingLines } from './report-words.js';
export { type Reported, type ReportedThing, resultLines } from './reported.js';
export { resultWords } from './result.js';
export { daysLate, type Followed, followedIn } from './standing-parts.js';
export { DONE_LATE, standingWords, statusWords } from './status.js';
export { taskTextHeadings } from './task-texts.js';
export {
  criterionWords,
  deliverableWords,
  leadWords,
  remarkWords,
  supportWords,
  targetLines,
  taskWords,
} from './task-words.js';
export { amended, type TrackedTask, trackedTasks } from './tracked-tasks.js';
export type { Wording } from './wording.js';
