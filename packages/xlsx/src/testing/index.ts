export { planOf, task } from '@rplan/reading/testing';
export { samplePlan } from './sample.js';
export { type OpenedWorkbook, openWorkbook, schemaErrors } from './workbook.js';
