export { planOf, task } from '@rplan/reading/testing';
export { samplePlan } from './sample.js';
export { openWorkbook } from './workbook.js';
