import type { Block, PartyRole, TaskText } from '@rplan/model';
import type { TableRows } from './tables.js';

/** A line that a document's own statement fills: the time of a meeting, who proposes a decision. */
type LabelledLine = Extract<Block, { type: 'labelled' }>['label'];

/** A property of a task that is a line of its own under the detailed style. */
type PropertyLine = Exclude<PartyRole, 'at'> | 'due' | TaskText;

/** Words and marks that the act fixes, so that a document's wording never hides in code. */
export interface FixedTexts {
  readonly nationalName: string;
  readonly motto: string;
  /** Phrases in the names of bodies that are not broken over two lines; see `balanceLines`. */
  readonly unbroken: readonly string[];
  readonly number: {
    readonly prefix: string;
    /** Printed in place of a number that the registry will give. */
    readonly blank: string;
  };
  readonly date: {
    readonly afterPlace: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
    /** Printed in place of a day or month that is not known yet. */
    readonly blank: string;
  };
  /** What a table says that gathers nothing. */
  readonly none: string;
  /** In front of the subject of an official letter. */
  readonly letterSubject: string;
  /** The same in words, which a subject may begin with: then nothing is put in front of it. */
  readonly letterSubjectWords: string;
  readonly addressees: string;
  readonly recipients: {
    readonly label: string;
    readonly mark: string;
    readonly end: string;
    readonly lastEnd: string;
    /** First line of a letter's recipients, and of a decision's in front of its article. */
    readonly asAbove: string;
    readonly asArticle: string;
    readonly archive: string;
  };
  /** After each căn cứ, and after the last. */
  readonly basisEnd: string;
  readonly lastBasisEnd: string;
  /** After the last word of the content; empty where a plain stop ends it. */
  readonly endMark: string;
  readonly signing: {
    readonly collective: string;
    readonly deputy: string;
    readonly byOrder: string;
    readonly byAuthorisation: string;
    readonly acting: string;
  };
  /** What a table is, by what its rows are: for who hears it. */
  readonly tables: Readonly<Record<TableRows, string>>;
  /** In a table of points: the rows that name parts of it, and its last one. */
  readonly points: { readonly bonus: string; readonly penalty: string; readonly total: string };
  /** Titles of the two who sign minutes. */
  readonly meeting: { readonly secretary: string; readonly chair: string };
  /** Around the line that ties an appendix to its document. */
  readonly attached: {
    readonly open: string;
    readonly close: string;
    /** Whether number and date are printed where they are known, or always left blank. */
    readonly filled: boolean;
  };
  /** In front of the lines of invitations, minutes and decisions. */
  readonly labels: Readonly<Record<LabelledLine, string>>;
  /** In front of the properties of tasks, where the office states no line of its own. */
  readonly properties: Readonly<Record<PropertyLine, string>>;
  /** In front of findings and tasks that stand in one numbered list. */
  readonly items: { readonly finding: string; readonly task: string };
  /** In front of a milestone among them. */
  readonly milestone: string;
  readonly draft: string;
  readonly urgency: { readonly urgent: string; readonly veryUrgent: string; readonly express: string };
  /** Degrees of state secrecy, from the lowest. */
  readonly secrecy: { readonly confidential: string; readonly secret: string; readonly topSecret: string };
  readonly circulation: readonly string[];
  readonly numbering: {
    readonly bullet: string;
    readonly subBullet: string;
  };
}
