export { type MarkedText, readMarks } from './marks.js';
