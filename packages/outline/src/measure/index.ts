export { balancedMeasure, balanceLines } from './balance.js';
export { type MeasuredLines, measureLines, measureText } from './measure.js';
export type { TextFont } from './widths.js';
