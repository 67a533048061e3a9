/** The grammar as plain data: what `compile.ts` makes of it and `grammar.ts` links. */
export interface CompiledGrammar {
  /** The names of the token types; the id of each is one more than its place here. */
  readonly tokens: readonly string[];
  /** The pattern and its flags for each terminal. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** The first is the entry rule. */
  readonly rules: readonly CompiledRule[];
  /** Sets of token ids, which parts name by their place here. */
  readonly sets: readonly (readonly number[])[];
}

export interface CompiledRule {
  readonly name: string;
  /**
   * A `node` of the syntax tree, a `choice` among other rules, a `fragment` of the rule that calls it, or a `value` that is put
   * together of tokens.
   */
  readonly kind: 'node' | 'choice' | 'fragment' | 'value';
  readonly type: string;
  /** What Langium gives to properties that were not written: an empty list, `false`. */
  readonly defaults: readonly (readonly [property: string, value: unknown])[];
  readonly body: CompiledPart;
}

export type PartKind = 'token' | 'call' | 'sequence' | 'choice' | 'repeat';

/** A piece of a rule. */
export interface CompiledPart {
  readonly kind: PartKind;
  readonly parts?: readonly CompiledPart[];
  readonly rule?: number;
  readonly token?: number;
  /** Of a repetition: whether it stands there at least once, and whether more than once. */
  readonly required?: boolean;
  readonly many?: boolean;
  /** Where the value goes. */
  readonly feature?: string;
  readonly operator?: '=' | '+=' | '?=';
  readonly isReference?: boolean;
  /** The rule whose values are converted, and whether it is a terminal's; a keyword has none. */
  readonly converter?: string;
  readonly isTerminal?: boolean;
  /** The tokens it may begin with, and those that may come after it in any file, where a decision asks for them. */
  readonly first?: number;
  readonly follow?: number;
  readonly mayBeEmpty?: boolean;
  /** Of a token, a call and a block: the tokens that the rest of its own rule may go on with, and whether that rest may be empty. */
  readonly rest?: number;
  readonly restMayBeEmpty?: boolean;
  /** Of a repetition: whether it holds the statements of a block, or the parts of a text, up to a sign that closes it. */
  readonly block?: boolean;
}
