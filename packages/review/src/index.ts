/** Word files reviewed as they are: findings at their words, and the same file with them in its margin. */
export type { ReviewFinding } from './finding.js';
export type { LayoutRule } from './layout/rule.js';
export { layoutRules } from './layout/rules.js';
export { type Review, review, withComments } from './review.js';
