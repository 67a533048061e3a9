/** A compiled plan read as plain words: for outputs that are no documents, such as a tracker or a calendar. */
export { amountWords, decimalWords, sentence } from './amounts.js';
export { citationWords } from './citation.js';
export { deadlinesOf, dueWords } from './deadlines.js';
export { plainWords } from './inline.js';
export { dayOf } from './issued.js';
export { kindName } from './kinds.js';
export { lines, oneLine } from './lines.js';
export { itemAt, type Names, namesOf, partyWords, titleOf } from './names.js';
export { type Standing, standingsOf } from './standing.js';
export { statusWords } from './status.js';
export {
  criterionWords,
  deliverableWords,
  leadWords,
  remarkWords,
  supportWords,
  targetLines,
  taskWords,
} from './task-words.js';
