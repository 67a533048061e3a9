import type { DocumentKind } from '@rplan/syntax/ast';

/** How the symbol of a kind of document begins. */
export interface KindSymbol {
  /** The abbreviation of the law. */
  readonly own: string;
  /** What is met in citations all the same: of the document it was issued with, of older texts, of the Party. */
  readonly also?: readonly string[];
}

/** What is approved or issued by another document is cited with the number of that one. */
const ISSUED_WITH = ['QĐ', 'NQ'];

/** Decree 30/2020/NĐ-CP, PL III, I; decrees and circulars: the law on legal normative documents; conclusions: as the Party and inspectors write them. */
export const kindSymbols: ReadonlyMap<DocumentKind, KindSymbol> = new Map<DocumentKind, KindSymbol>([
  ['resolution', { own: 'NQ' }],
  ['decision', { own: 'QĐ' }],
  ['directive', { own: 'CT' }],
  ['regulation', { own: 'QC', also: ISSUED_WITH }],
  ['rules', { own: 'QyĐ', also: ISSUED_WITH }],
  ['communique', { own: 'TC', also: ['TB'] }],
  ['notice', { own: 'TB', also: ['KL'] }],
  ['guidance', { own: 'HD', also: ISSUED_WITH }],
  ['programme', { own: 'CTr', also: ISSUED_WITH }],
  ['plan', { own: 'KH', also: ISSUED_WITH }],
  ['options paper', { own: 'PA', also: [...ISSUED_WITH, 'KH'] }],
  ['scheme', { own: 'ĐA', also: ISSUED_WITH }],
  ['project', { own: 'DA', also: ISSUED_WITH }],
  ['report', { own: 'BC' }],
  ['minutes', { own: 'BB' }],
  ['submission', { own: 'TTr' }],
  ['telegram', { own: 'CĐ' }],
  ['invitation', { own: 'GM' }],
  ['conclusion', { own: 'KL', also: ['TB', 'QĐ'] }],
  ['decree', { own: 'NĐ' }],
  ['circular', { own: 'TT' }],
]);

/** Abbreviations that are no body's symbol either: `CT` is a tax office too, `TC` a finance department. */
export const unmistakable: ReadonlySet<string> = new Set([
  'QĐ',
  'KH',
  'BC',
  'TB',
  'NQ',
  'NĐ',
  'TTr',
  'CTr',
  'HD',
  'BB',
  'GM',
  'KL',
]);

/** How the symbols of the Party's bodies end, whose numbers join with `-` first: `29-KL/TU`. */
export const partyTail = /(?:TW|TU|HU|QU|ThU|ĐU|BTCTW|BTGTW|VPTW)$/u;

/** How those of state bodies end that everybody knows. */
export const stateTail = /-(?:UBND|HĐND|CP|TTg|VPCP)$/u;

/** Since when decrees bear the year in their number for certain, and since when Decree 30/2020 pads numbers below ten. */
export const decreesWithYear = 1999;
export const paddedSince = { year: 2020, month: 3, day: 5 };
