export { planOf, task } from '@rplan/words/testing';
export { samplePlan } from './sample.js';
export { openWorkbook } from './workbook.js';
