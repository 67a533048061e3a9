import type { RPlanAstType } from '../generated/ast.js';

/** The type of a statement in the syntax tree, or of the node whose block holds statements. */
export type StatementType = keyof RPlanAstType;

/** What a project may demand that it has a part. */
export type Bearer = 'document' | 'task' | 'finding';

/** What a statement belongs to; completion lists the families of a block in the order in which they are usually written. */
export type StatementFamily =
  | 'file'
  | 'directory'
  | 'catalogue'
  | 'result'
  | 'progress'
  | 'head'
  | 'opening'
  | 'body'
  | 'foot'
  | 'print'
  | 'amending'
  | 'inherited'
  | 'task'
  | 'finding'
  | 'table';

/**
 * What becomes of a statement in the compiled document: words of the head or foot; a line with a label, where it stands; a part of the body,
 * where it stands; a property, which lines and columns show; or a setting of the print. Absent: data that other parts are made from.
 */
export type Printed = 'component' | 'labelled' | 'block' | 'property' | 'setting';

/** What a kind of document may have that others have not (packages/kinds). */
export type OwnKinds = 'meeting' | 'articles';

/** All that the program knows of a statement but its grammar. One of the same keyword takes its place, in a change and where it is inherited. */
export interface Statement {
  /** The keyword that opens it, by its name in the grammar. */
  readonly keyword: string;
  readonly type: StatementType;
  /** Another way to open the statement of this keyword, which is what the tree has then. */
  readonly means?: string;
  readonly family: StatementFamily;
  /** The blocks in which it is usually written: completion offers it there. */
  readonly in: readonly StatementType[];
  /** The blocks in which it has an effect too. In all others nothing reads it. */
  readonly alsoIn?: readonly StatementType[];
  /** The blocks in which only tasks inside give it an effect. */
  readonly forTasksIn?: readonly StatementType[];
  /** `once`: a second one in the same block is an error. `usually`: a second one is seldom meant. */
  readonly times?: 'once' | 'usually';
  /** Holds for what stands inside the block that states it, unless that states its own. `_` clears it. */
  readonly inherited?: true;
  readonly printed?: Printed;
  /** What may be demanded to have it. */
  readonly demandedOf?: readonly Bearer[];
  /** Other statements that meet the demand as well, by keyword. */
  readonly metBy?: readonly string[];
  /** Only these kinds of document usually have it. */
  readonly kinds?: OwnKinds;
}
