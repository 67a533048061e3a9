/** The compiled plan: a versioned public contract, its types and its JSON Schema. */
export * from './assessment.js';
export * from './block.js';
export * from './catalogue.js';
export * from './citation.js';
export * from './common.js';
export * from './coverage.js';
export * from './document.js';
export * from './party.js';
export * from './plan.js';
export { planJsonSchema } from './schema.js';
export * from './scoring.js';
export { slotOf } from './slot.js';
export { STATUSES } from './statuses.js';
export * from './text.js';
export * from './tracking.js';
export * from './version.js';
export * from './work.js';
