import type { Settings, SettingValues } from '../settings.js';
import { columnSettings } from './columns.js';

/** What Decree 30/2020/NĐ-CP leaves to the office, with the range it gives. Article numbers are those of PL I, P1. */
export const nd30Settings = {
  /** Two coherent sets of sizes, by the note on the table of sizes; a document never mixes them. */
  sizeSet: { type: 'choice', default: '14', choices: ['13', '14'], source: 'PL I, P1, V' },
  marginTop: { type: 'number', default: 20, min: 20, max: 25, unit: 'mm', source: 'PL I, P1, I.3' },
  marginBottom: { type: 'number', default: 20, min: 20, max: 25, unit: 'mm', source: 'PL I, P1, I.3' },
  marginLeft: { type: 'number', default: 30, min: 30, max: 35, unit: 'mm', source: 'PL I, P1, I.3' },
  marginRight: { type: 'number', default: 20, min: 15, max: 20, unit: 'mm', source: 'PL I, P1, I.3' },
  firstLine: { type: 'choice', default: 12.7, choices: [10, 12.7], unit: 'mm', source: 'PL I, P1, II.6' },
  /** The article gives the least; beyond the most a page of lines becomes a page of gaps. */
  spaceBefore: { type: 'number', default: 6, min: 6, max: 24, unit: 'pt', source: 'PL I, P1, II.6' },
  lineSpacing: { type: 'number', default: 1.1, min: 1, max: 1.5, unit: 'lines', source: 'PL I, P1, II.6' },
  /** From the last addressee, and from the rule under the title, to the content. */
  addresseesAfter: {
    type: 'number',
    default: 18,
    min: 6,
    max: 24,
    unit: 'pt',
    source: 'practice; the decree has no figure',
  },
  titleAfter: {
    type: 'number',
    default: 20,
    min: 6,
    max: 24,
    unit: 'pt',
    source: 'practice; the decree has no figure',
  },
  issuerRule: { type: 'number', default: 0.4, min: 1 / 3, max: 1 / 2, unit: 'share', source: 'PL I, P1, II.2' },
  subjectRule: { type: 'number', default: 0.4, min: 1 / 3, max: 1 / 2, unit: 'share', source: 'PL I, P1, II.5' },
  ruleThickness: {
    type: 'number',
    default: 0.75,
    min: 0.5,
    max: 1,
    unit: 'pt',
    source: 'practice; PL I, P1, II.1, II.2 and II.5 say only that rules are solid',
  },
  /** Headings numbered I., II.: with the first line as the text is, or in the middle of the page. */
  romanHeadings: {
    type: 'choice',
    default: 'indented',
    choices: ['indented', 'centred'],
    source: 'practice; PL I, P1, II.6.d gives no place',
  },
  /** The line "(Kèm theo ...)" of appendices: filled as on paper, or with blanks as electronic documents have it. */
  attachedLine: { type: 'choice', default: 'filled', choices: ['filled', 'blank'], source: 'PL I, P1, III.1' },
  contactSize: { type: 'number', default: 11, min: 11, max: 12, unit: 'pt', source: 'PL I, P1, III.4' },
  /** Wide enough for the national name on one line; what is more is taken from the issuer's column. */
  headRight: {
    type: 'number',
    default: 100,
    min: 96,
    max: 105,
    unit: 'mm',
    source: 'practice; the models of PL III use 10 cm',
  },
  tableSize: {
    type: 'number',
    default: 12,
    min: 10,
    max: 14,
    unit: 'pt',
    source: 'practice; the decree has no figure',
  },
  /** Where the text of a cell stands that is shorter than its row. */
  tableCells: {
    type: 'choice',
    default: 'middle',
    choices: ['middle', 'top'],
    source: 'practice; the decree has no figure',
  },
  /** Rows of a table with groups: counted in each group anew, or through the whole table. */
  groupRows: {
    type: 'choice',
    default: 'restart',
    choices: ['restart', 'through'],
    source: 'practice; the decree has no figure',
  },
  noteSize: { type: 'number', default: 10, min: 10, max: 12, unit: 'pt', source: 'practice; the decree has no figure' },
  signatureSpace: {
    type: 'number',
    default: 28,
    min: 25,
    max: 40,
    unit: 'mm',
    source: 'practice; the decree has no figure',
  },
  ...columnSettings,
} as const satisfies Settings;

export type Nd30Settings = typeof nd30Settings;

/** Sizes in points that follow from the chosen set, and the other choices that looks depend on. */
export interface Nd30Sizes {
  /** National name, superior, issuer, subject of a letter. */
  readonly head: number;
  /** Motto, place and date, kind, subject, body, signature, page number. */
  readonly body: number;
}

/** The table of sizes at the end of PL I, P1 (V): 12/13/13 or 13/14/14, and nothing between. */
export const nd30Sizes: Readonly<Record<SettingValues<Nd30Settings>['sizeSet'], Nd30Sizes>> = {
  '13': { head: 12, body: 13 },
  '14': { head: 13, body: 14 },
};

export type Nd30Values = SettingValues<Nd30Settings>;
