/** Compiled plan to document outline: roles, numbering, printed forms, by a layout profile that is data. */
export { outlineOf } from './build/outline-of.js';
export * from './measure/index.js';
export * from './outline.js';
export * from './profile/index.js';
