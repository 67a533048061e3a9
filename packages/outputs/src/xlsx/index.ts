export { emitXlsx } from './emit.js';
export { MADE_ON } from './sheets/info.js';
export { type SentRow, type SentSheet, sentSheets, UNANSWERED } from './tracker/sent.js';
