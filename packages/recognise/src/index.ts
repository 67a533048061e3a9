/** What the paragraphs and tables of an office document are: head, sections, tasks, points, foot. */

export { numberOf, scoreListsIn } from './body/score-list.js';
export { treeOf as partsOf } from './body/tree.js';
export type { Doubt, DoubtCode } from './doubt.js';
export { isNation as isNationLine } from './head/find-head.js';
export { isKindLine } from './head/kind-line.js';
export type * from './model.js';
export { bodiesJoined, isCollective, isOneBody, startsLikeBody } from './parties/body-words.js';
export { oneLine, plain } from './prose/folding.js';
export { isBlank, isUpper, isWholly } from './prose/looks.js';
export { type Emphasis, joinWords, type Origin, plainWords, type Words } from './prose/words.js';
export { recognise } from './recognise.js';
export type { ColumnMeaning } from './tables/column-meaning.js';
