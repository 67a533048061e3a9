export * from './kind.js';
export type { Level, MarkOfLevel, Marks } from './numbering/marks.js';
export { APPENDIX, ARTICLE, BULLET, levelOf, levelsWith, marksOf } from './numbering/marks.js';
export type { Numbering } from './numbering/numbering.js';
export {
  levelAt,
  numberingInsideArticle,
  numberingWithin,
  numberingWithoutHeadings,
  usualNumbering,
} from './numbering/numbering.js';
export { roman } from './numbering/roman.js';
