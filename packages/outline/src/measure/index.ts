export { balancedMeasure, balanceLines } from './balance.js';
export { heldContent, holdPhrases, holdTogether } from './hold.js';
export { type MeasuredLines, measureAtMost, measureLines, measureText } from './measure.js';
export type { TextFont } from './widths.js';
