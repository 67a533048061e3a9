/** Compiled plan to document outline: roles, numbering, printed forms, by a layout profile that is data. */

export * from './measure/index.js';
export * from './outline.js';
export { outlineOf } from './parts/outline-of.js';
export * from './profile/index.js';
