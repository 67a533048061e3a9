export { planOf, task } from '@rplan/reading/testing';
export { samplePlan } from './sample.js';
export { openWorkbook, schemaErrors } from './workbook.js';
