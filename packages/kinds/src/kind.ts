import rows from './kinds.json';

/** A kind of document: all that grammar, rules, layout and outputs ask of it stands in its row, and nowhere else. */
export interface DocumentKind {
  /** Its keyword in the grammar and its id in the model, such as `official letter`. */
  readonly id: string;
  /** Its name inside a sentence, `công văn`. */
  readonly vi: string;
  /** The abbreviation in its symbol (15/KH-UBND); absent where the symbol names no kind, as in letters. */
  readonly symbol?: string;
  /** Symbols that it is met under all the same: of the document it was issued with, of older texts, of the Party. */
  readonly alsoSymbols?: readonly string[];
  /** No body has these letters for its own symbol: `CT` is a tax office too. */
  readonly symbolIsItsOwn?: true;
  /** Its number follows no form of the decree, as that of a contract between two sides. */
  readonly freeNumber?: true;
  /** Its number bears the year: `30/2020/NĐ-CP`. */
  readonly yearInNumber?: true;
  /** Cited by its name alone, without number and issuer (Decree 30, PL I, P1, II.6.a). */
  readonly citedByName?: true;
  /** Prose cites it as `quyết định số 12/QĐ-UBND`, and never means something else by these words. */
  readonly citedInProse?: true;
  /** The model of PL III that it follows. */
  readonly model?: string;
  /** The subject stands under the number with `V/v`, and no name of the kind above it (II.5.b). */
  readonly untitled?: true;
  /** Whether `Kính gửi` belongs to it (II.9): always, or only when it goes to a higher body; absent where never. */
  readonly addressed?: 'always' | 'upward';
  /** How its text names whom it goes to, in place of `Kính gửi` (models 1.6 and 1.7): `... trân trọng kính mời:`. */
  readonly addressedAs?: string;
  /** No place and date in the head: its first line tells the day (model 1.9). */
  readonly undated?: true;
  /** The line between its bases and its articles (models 1.1 and 1.2). Such a kind names who decides under its title. */
  readonly enacting?: string;
  /** Its text begins with clauses `1.`; Roman numbers are for titled sections (II.6.d). */
  readonly clausesFirst?: true;
  /** It is divided into articles. */
  readonly articles?: true;
  /** It says when and where people met or shall meet, and who. */
  readonly meeting?: true;
  /** The secretary signs on the left, the chair on the right (model 1.9). */
  readonly signedByTwo?: true;
  /** It gives tasks to units, so that somebody must be asked to report on them. */
  readonly assigns?: true;
  /** Once issued it binds people to days: its tasks must have lead and due. */
  readonly binds?: true;
  /** Where the kind and its symbol come from; articles are those of Decree 30/2020/NĐ-CP unless another act is named. */
  readonly source: string;
}

/** Every kind once, in the order of the reference documentation. */
export const kinds: readonly DocumentKind[] = rows as readonly DocumentKind[];

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

/** The row of a kind; undefined for an id that no kind has, as of a citation that broke off before it. */
export function kindOf(id: string): DocumentKind | undefined {
  return byId.get(id);
}

/** The name at the beginning of a sentence, `Kế hoạch`; an unknown id as it is. */
export function kindName(id: string): string {
  const name = kindOf(id)?.vi ?? id;
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
