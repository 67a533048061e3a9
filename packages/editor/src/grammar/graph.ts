/** What the grammar reads at one step: a token by its name, or a whole text or block, which count as one step here. */
export type Terminal = string;

/** A text literal, with all that stands in it. */
export const TEXT: Terminal = '<text>';
/** A block in braces, with all that stands in it. */
export const BLOCK: Terminal = '<block>';

/** One step of the grammar: what it reads, and what the parser makes of it. */
export interface Step {
  readonly on: Terminal;
  readonly to: State;
  /** The type of the node that holds what is read. */
  readonly type: string;
  readonly property?: string;
  /** Whether the step is a word of the grammar, not a terminal. */
  readonly keyword: boolean;
  /** Set where the step is the name, or the part behind a dot, of a cross-reference. */
  readonly reference?: 'name' | 'member';
  /** Of `<block>`: the type whose items stand in it. */
  readonly block?: string;
}

/** A place between two steps. */
export interface State {
  readonly steps: Step[];
  /** Places that are reached from here without reading anything. */
  readonly free: State[];
  /** Grammar rules that begin here. */
  readonly opens: string[];
}

export function newState(): State {
  return { steps: [], free: [], opens: [] };
}

/**
 * The grammar as a graph for each block, so that a statement is followed without its neighbours: where the file is broken, an
 * unreadable statement costs nothing but itself.
 */
export interface StatementGraph {
  /** The start of the whole file. */
  readonly root: State;
  /** For each type with a block: the place inside its braces at which an item begins. */
  readonly blocks: ReadonlyMap<string, State>;
}
