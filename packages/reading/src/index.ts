/** A compiled plan by its ids and in plain words: what the document, the tracker and the calendar say alike. */
export { amountWords, decimalWords, sentence, targetWords } from './amounts.js';
export { citationWords } from './citation.js';
export { deadlinesOf, dueWords } from './deadlines.js';
export { plainWords } from './inline.js';
export { dayOf } from './issued.js';
export { figureWords } from './item-parts.js';
export { isCitedByName, kindName } from './kinds.js';
export { lines, oneLine } from './lines.js';
export {
  appendicesOf,
  itemAt,
  type Names,
  namesOf,
  nodeAt,
  nodeWords,
  partyWords,
  sectionTitleAt,
  titleOf,
} from './names.js';
export { numberWords } from './number.js';
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
