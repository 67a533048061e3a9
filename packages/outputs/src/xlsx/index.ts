export { emitXlsx, emitXlsxByUnit } from './emit.js';
export { MADE_FOR, MADE_ON } from './sheets/info.js';
export { type SentRow, type SentSheet, sentSheets, UNANSWERED } from './tracker/sent.js';
export { LEADING, unitsOf } from './tracker/unit.js';
