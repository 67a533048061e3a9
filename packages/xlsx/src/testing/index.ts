export { planOf, task } from './plan.js';
export { samplePlan } from './sample.js';
export { type OpenedWorkbook, openWorkbook, schemaErrors } from './workbook.js';
