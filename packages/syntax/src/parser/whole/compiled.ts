/** The grammar as plain data: what `compile.ts` makes of it and `grammar.ts` reads. */
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
  /** The place of the element in Langium's grammar. */
  readonly source?: string;
  /** The rule whose values are converted, and whether it is a terminal's; a keyword has none. */
  readonly converter?: string;
  readonly isTerminal?: boolean;
  /** The tokens it may begin with, and those that may stand behind it, where a decision asks for them. */
  readonly first?: number;
  readonly behind?: number;
  readonly mayBeEmpty?: boolean;
}
