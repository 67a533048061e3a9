import type { NoteMark } from '@rplan/word-reader';
import type { Doubt } from './doubt.js';
import type { Words } from './prose/words.js';
import type { ColumnMeaning } from './tables/column-meaning.js';

/** A document by the parts that its paragraphs play. Every word of the file stands in one of them. */
export interface Recognised {
  /** The id of its kind in `@rplan/kinds`; undefined where nothing tells. */
  readonly kind?: string;
  readonly head: Head;
  readonly title: Words;
  /** Of a decision: who decides, as it stands under the title. */
  readonly authority?: string;
  /** `(Kèm theo ...)` under the title: the document that this one came with. */
  readonly attached?: Words;
  readonly addressees: readonly Words[];
  readonly body: readonly Part[];
  readonly appendices: readonly Appendix[];
  readonly foot: Foot;
  readonly notes: readonly FoundNote[];
  readonly doubts: readonly Doubt[];
}

export interface Head {
  /** The body above the one that issues. */
  readonly superior?: string;
  readonly issuer?: string;
  /** As the language writes it: `_/KH-UBND`. */
  readonly number?: string;
  readonly date?: FoundDate;
  readonly place?: string;
  readonly draft?: true;
  readonly urgency?: 'urgent' | 'very urgent' | 'express';
  readonly secrecy?: 'confidential' | 'secret' | 'top secret';
}

export interface FoundDate {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

export interface Foot {
  readonly recipients: readonly Words[];
  readonly archive?: string;
  /** The mark of who drafted it. */
  readonly drafter?: string;
  /** Who signs minutes. */
  readonly pair?: { readonly secretary?: string; readonly chair?: string };
  /** The lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly signing: readonly string[];
  readonly signatory?: string;
}

export interface FoundNote {
  readonly id: string;
  readonly kind: NoteMark['kind'];
  readonly paragraphs: readonly Words[];
}

export interface Appendix {
  readonly label: string;
  readonly title: Words;
  /** `(Kèm theo ...)`. */
  readonly attached?: string;
  readonly body: readonly Part[];
}

export type Part = TextPart | BulletPart | SectionPart | TaskTable | ScoreTable | FreeTable | PicturePart;

/** Where a picture stands, of which nothing is kept: its doubt says so. */
export interface PicturePart extends Doubtful {
  readonly type: 'picture';
}

interface Doubtful {
  readonly doubts?: readonly Doubt[];
}

export interface TextPart extends Doubtful {
  readonly type: 'text';
  readonly role: 'text' | 'basis';
  readonly words: Words;
}

export interface BulletPart extends Doubtful {
  readonly type: 'bullet';
  readonly sign: string;
  readonly words: Words;
}

/** A line of a list that gives the points of one field: `Cải cách thể chế: 9,98/10 điểm`. Figures stand at offsets of the bullet's words. */
export interface ScoredBullet {
  readonly bullet: BulletPart;
  readonly title: string;
  readonly points: { readonly text: string; readonly start: number };
  readonly maximum: { readonly text: string; readonly start: number };
}

/** A part with a mark: titled, a clause, or an article. */
export interface SectionPart extends Doubtful {
  readonly type: 'section';
  readonly level: 'section' | 'clause' | 'article';
  readonly mark: string;
  readonly words: Words;
  readonly parts: readonly Part[];
}

export interface TaskTable extends Doubtful {
  readonly type: 'tasks';
  readonly columns: readonly { readonly meaning: ColumnMeaning; readonly heading: string }[];
  readonly rows: readonly TaskRow[];
}

export type TaskRow = GroupRow | FoundTask;

export interface GroupRow extends Doubtful {
  readonly type: 'group';
  readonly mark: string;
  readonly words: Words;
}

export interface FoundTask extends Doubtful {
  readonly type: 'task';
  /** Its number as it stands in its row. */
  readonly ordinal: string;
  readonly text: readonly Words[];
  readonly cells: Readonly<Partial<Record<ColumnMeaning, readonly Words[]>>>;
  /** What stands in the columns of remarks, column by column: those that no word of the language fits are among them. */
  readonly remarks: readonly (readonly Words[])[];
}

/** Points by the codes of an index, and the words of the table that they stand in. */
export interface ScoreTable extends Doubtful {
  readonly type: 'scores';
  readonly rows: readonly ScoreRow[];
  readonly table: FreeTable;
}

export interface ScoreRow {
  readonly code: string;
  /** Its row in the table, and which cells of that row have the figures. */
  readonly place: { readonly row: number; readonly maximum: number; readonly points?: number };
  readonly title: string;
  readonly maximum: string;
  readonly points?: string;
}

/** A table that is none of the data that the language knows: its words, cell by cell. */
export interface FreeTable extends Doubtful {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly Words[])[])[];
}
