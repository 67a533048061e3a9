import type { AstNode } from 'langium';
import type { CompiledGrammar, CompiledPart, CompiledRule, PartKind } from './compiled.js';
import type { TokenSet } from './token-set.js';
import { setOf } from './token-set.js';

/** Where a value of the grammar goes. */
export interface Assignment {
  readonly feature: string;
  readonly operator: '=' | '+=' | '?=';
  readonly isReference: boolean;
}

/** A piece of a rule, as `CompiledPart` says. All have the same fields, so that reading one is one kind of access. */
export interface Part {
  readonly kind: PartKind;
  readonly token: number;
  readonly rule: Rule | undefined;
  readonly parts: readonly Part[];
  readonly required: boolean;
  readonly many: boolean;
  readonly assignment: Assignment | undefined;
  readonly converter: string | undefined;
  readonly isTerminal: boolean;
  readonly first: TokenSet;
  readonly follow: TokenSet;
  readonly mayBeEmpty: boolean;
  readonly rest: TokenSet;
  readonly restMayBeEmpty: boolean;
  readonly block: boolean;
  /** The name of the rule that it is a piece of. */
  readonly within: string;
  /** For a choice and a token that is next: 0 not known yet, -1 several may be meant, else one more than the index of the one. */
  readonly chosen: Int8Array;
}

export interface Rule extends Pick<CompiledRule, 'name' | 'kind' | 'defaults'> {
  readonly body: Part;
  /** A new node of the rule's type. A class for each: the engine then knows the fields of each. */
  readonly make: () => AstNode;
}

/** The rules of a compiled grammar, linked with each other; the entry rule is returned. */
export function linkRules({ tokens, rules: compiled, sets: members }: CompiledGrammar): Rule {
  const size = tokens.length + 1;
  const sets = members.map((ids) => setOf(ids, size));
  const rules = compiled.map(({ name, kind, type, defaults }) => ({
    name,
    kind,
    defaults,
    make: maker(type),
    body: undefined as Part | undefined,
  }));
  const linked = (part: CompiledPart, within: string): Part => ({
    kind: part.kind,
    token: part.token ?? 0,
    rule: part.rule === undefined ? undefined : (rules[part.rule] as Rule),
    parts: part.parts?.map((inner) => linked(inner, within)) ?? [],
    required: part.required ?? false,
    many: part.many ?? false,
    assignment: assignmentOf(part),
    converter: part.converter,
    isTerminal: part.isTerminal ?? false,
    first: sets[part.first ?? -1] ?? NOTHING,
    follow: sets[part.follow ?? -1] ?? NOTHING,
    mayBeEmpty: part.mayBeEmpty ?? false,
    rest: sets[part.rest ?? -1] ?? NOTHING,
    restMayBeEmpty: part.restMayBeEmpty ?? false,
    block: part.block ?? false,
    within,
    chosen: part.kind === 'choice' ? new Int8Array(size) : NONE_CHOSEN,
  });
  for (const [index, rule] of rules.entries()) rule.body = compiled[index] && linked(compiled[index].body, rule.name);
  return rules[0] as Rule;
}

const NONE_CHOSEN = new Int8Array(0);
const NOTHING: TokenSet = setOf([], 0);

function assignmentOf({ feature, operator, isReference = false }: CompiledPart): Assignment | undefined {
  return feature !== undefined && operator ? { feature, operator, isReference } : undefined;
}

function maker(type: string): () => AstNode {
  class Node {
    readonly $type = type;
  }
  return () => new Node();
}
