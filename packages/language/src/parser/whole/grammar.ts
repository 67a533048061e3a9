import type { AstNode, AstReflection } from 'langium';
import { GrammarAST, GrammarUtils } from 'langium';
import { END } from '../../lexer/columns.js';
import type { TokenIds } from '../../lexer/token-ids.js';
import type { TokenSet } from './token-set.js';
import { add, addAll, emptySet } from './token-set.js';

/** Where a value of the grammar goes. */
export interface Assignment {
  readonly feature: string;
  readonly operator: '=' | '+=' | '?=';
  readonly isReference: boolean;
}

/** A piece of a rule. All have the same fields, so that reading one is one kind of access. */
export interface Part {
  readonly kind: 'token' | 'call' | 'sequence' | 'choice' | 'repeat';
  readonly token: number;
  readonly rule: Rule | undefined;
  readonly parts: readonly Part[];
  /** Of a repetition: whether it stands there at least once, and whether more than once. */
  readonly required: boolean;
  readonly many: boolean;
  readonly assignment: Assignment | undefined;
  readonly source: GrammarAST.AbstractElement | undefined;
  /** What a value converter asks a syntax node for: by what it was read. */
  readonly asSource: { readonly grammarSource: GrammarAST.AbstractElement | undefined };
  /** The tokens it may begin with, and those that may stand behind it. */
  readonly first: TokenSet;
  readonly behind: TokenSet;
  mayBeEmpty: boolean;
  /** For a choice and a token that is next: 0 not known yet, -1 several may be meant, else one more than the index of the one. */
  readonly chosen: Int8Array;
}

/**
 * A rule of the grammar: a `node` of the syntax tree, a `choice` among other rules, a `fragment` of the rule that calls it, or a
 * `value` that is put together of tokens.
 */
export interface Rule {
  readonly name: string;
  readonly kind: 'node' | 'choice' | 'fragment' | 'value';
  body: Part;
  readonly behind: TokenSet;
  /** A new node of the rule's type. A class for each: the engine then knows the fields of each. */
  readonly make: () => AstNode;
  /** What Langium gives to properties that were not written: an empty list, `false`. */
  readonly defaults: readonly (readonly [property: string, value: unknown])[];
}

/** The rules of the grammar as the reader of whole files needs them; the entry rule is returned. */
export function compileGrammar(grammar: GrammarAST.Grammar, tokens: TokenIds, reflection: AstReflection): Rule {
  return new Compiler(grammar, tokens, reflection).entry;
}

class Compiler {
  readonly entry: Rule;
  private readonly rules = new Map<string, Rule>();
  private readonly size: number;

  constructor(
    grammar: GrammarAST.Grammar,
    private readonly tokens: TokenIds,
    private readonly reflection: AstReflection,
  ) {
    this.size = tokens.byId.length;
    const entry = GrammarUtils.getEntryRule(grammar);
    if (!entry) throw new Error('The grammar has no entry rule.');
    this.entry = this.rule(entry);
    while ([...this.rules.values()].filter(({ body }) => this.findFirst(body)).length > 0);
    add(this.entry.behind, END);
    while ([...this.rules.values()].filter(({ body, behind }) => this.findBehind(body, behind)).length > 0);
  }

  private rule(source: GrammarAST.ParserRule): Rule {
    const known = this.rules.get(source.name);
    if (known) return known;
    const type = GrammarUtils.getExplicitRuleType(source) ?? source.name;
    const kind = kindOf(source);
    const properties = kind === 'node' ? Object.values(this.reflection.getTypeMetaData(type).properties) : [];
    const rule: Rule = {
      name: source.name,
      kind,
      body: this.part('sequence', {}),
      behind: emptySet(this.size),
      make: maker(type),
      defaults: properties
        .filter(({ defaultValue }) => defaultValue !== undefined)
        .map(({ name, defaultValue }) => [name, defaultValue]),
    };
    this.rules.set(source.name, rule);
    const body = this.element(source.definition, undefined, type);
    rule.body = kind === 'choice' && body.kind === 'call' ? this.choiceOf([body]) : body;
    return rule;
  }

  private element(source: GrammarAST.AbstractElement, assignment: Assignment | undefined, type: string): Part {
    const once = this.onlyOnce(source, assignment, type);
    const { cardinality } = source;
    if (!cardinality) return once;
    return this.part('repeat', { parts: [once], required: cardinality === '+', many: cardinality !== '?' });
  }

  private onlyOnce(source: GrammarAST.AbstractElement, assignment: Assignment | undefined, type: string): Part {
    if (GrammarAST.isAssignment(source)) {
      const isReference = GrammarAST.isCrossReference(source.terminal);
      return this.element(source.terminal, { feature: source.feature, operator: source.operator, isReference }, type);
    }
    if (GrammarAST.isKeyword(source)) {
      return this.part('token', { token: this.tokens.idOf(source.value), assignment, source });
    }
    if (GrammarAST.isCrossReference(source) && GrammarAST.isRuleCall(source.terminal)) {
      return this.call(source.terminal, source, assignment);
    }
    if (GrammarAST.isRuleCall(source)) return this.call(source, source, assignment);
    if (GrammarAST.isAlternatives(source)) {
      const parts = source.elements.map((element) => this.element(element, assignment, type));
      return this.choiceOf(parts);
    }
    if (GrammarAST.isGroup(source)) {
      return this.part('sequence', {
        parts: source.elements.map((element) => this.element(element, assignment, type)),
      });
    }
    // It names the type that the rule has anyway.
    if (GrammarAST.isAction(source) && !source.feature && source.inferredType?.name === type) {
      return this.part('sequence', {});
    }
    throw new Error(`The reader of whole files does not know the grammar's ${source.$type}.`);
  }

  private choiceOf(parts: readonly Part[]): Part {
    return this.part('choice', { parts, chosen: new Int8Array(this.size) });
  }

  private call(
    { rule }: GrammarAST.RuleCall,
    source: GrammarAST.AbstractElement,
    assignment: Assignment | undefined,
  ): Part {
    if (GrammarAST.isTerminalRule(rule.ref)) {
      return this.part('token', { token: this.tokens.idOf(rule.ref.name), assignment, source });
    }
    if (!GrammarAST.isParserRule(rule.ref)) throw new Error(`The grammar has no rule '${rule.$refText}'.`);
    return this.part('call', { rule: this.rule(rule.ref), assignment, source });
  }

  private part(kind: Part['kind'], given: Partial<Part>): Part {
    return {
      kind,
      token: END,
      rule: undefined,
      parts: [],
      required: false,
      many: false,
      assignment: undefined,
      source: undefined,
      asSource: { grammarSource: given.source },
      first: emptySet(this.size),
      behind: emptySet(this.size),
      mayBeEmpty: kind === 'sequence' || (kind === 'repeat' && !given.required),
      chosen: NONE_CHOSEN,
      ...given,
    };
  }

  /** Finds what parts begin with, a step further; returns whether anything is new. */
  private findFirst(part: Part): boolean {
    let grown = false;
    for (const inner of part.parts) grown = this.findFirst(inner) || grown;
    if (part.kind === 'token') return add(part.first, part.token) || grown;
    if (part.kind === 'call') return (part.rule && addAll(part.first, part.rule.body.first)) || grown;
    for (const inner of part.parts) {
      grown = addAll(part.first, inner.first) || grown;
      if (part.kind === 'sequence' && !inner.mayBeEmpty) break;
    }
    const mayBeEmpty =
      part.kind === 'sequence'
        ? part.parts.every((inner) => inner.mayBeEmpty)
        : (part.kind === 'repeat' && !part.required) || part.parts.some((inner) => inner.mayBeEmpty);
    grown ||= mayBeEmpty !== part.mayBeEmpty;
    part.mayBeEmpty = mayBeEmpty;
    return grown;
  }

  /** Finds what may stand behind parts, a step further; returns whether anything is new. */
  private findBehind(part: Part, behind: TokenSet): boolean {
    let grown = addAll(part.behind, behind);
    if (part.kind === 'call') return (part.rule && addAll(part.rule.behind, part.behind)) || grown;
    let next = part.behind;
    if (part.kind === 'repeat' && part.many) {
      next = next.slice();
      addAll(next, part.first);
    }
    for (const inner of part.parts.toReversed()) {
      grown = this.findBehind(inner, next) || grown;
      if (part.kind !== 'sequence') continue;
      const before = inner.first.slice();
      if (inner.mayBeEmpty) addAll(before, next);
      next = before;
    }
    return grown;
  }
}

const NONE_CHOSEN = new Int8Array(0);

function kindOf(rule: GrammarAST.ParserRule): Rule['kind'] {
  if (rule.fragment) return 'fragment';
  if (GrammarUtils.isDataTypeRule(rule)) return 'value';
  return isChoice(rule.definition) ? 'choice' : 'node';
}

/** Whether a rule only chooses among others: what they read is what it reads. */
function isChoice(source: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isAlternatives(source)) return source.elements.every(isChoice);
  const rule = GrammarAST.isRuleCall(source) ? source.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) && !rule.fragment && !source.cardinality;
}

function maker(type: string): () => AstNode {
  class Node {
    readonly $type = type;
  }
  return () => new Node();
}
