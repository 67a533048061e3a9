import type { AstReflection } from 'langium';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { RPlanAstReflection } from '../generated/ast.js';
import { RPlanGrammar } from '../generated/grammar.js';
import { END } from '../lexer/columns.js';
import type { CompiledGrammar, CompiledPart, CompiledRule, PartKind } from './compiled.js';

/**
 * The grammar as the reader needs it, as plain data. It is compiled when the grammar changes (`npm run generate`):
 * setting Langium's grammar up and finding its sets took a third of a small check.
 */
function compileGrammar(grammar: GrammarAST.Grammar, reflection: AstReflection): CompiledGrammar {
  return new Compiler(grammar, reflection).compiled();
}

/** The text of `src/generated/rules.ts`. */
export function rulesFile(): string {
  const json = JSON.stringify(compileGrammar(RPlanGrammar(), new RPlanAstReflection()));
  return `// Compiled from the grammar by \`npm run generate\`. Do not edit.
import type { CompiledGrammar } from '../read/compiled.js';

let compiled: CompiledGrammar | undefined;
export const compiledGrammar = (): CompiledGrammar => {
  compiled ??= JSON.parse('${json.replace(/[\\']/g, '\\$&')}') as CompiledGrammar;
  return compiled;
};
`;
}

/** A part under way: sets of token ids that still grow. */
interface Draft {
  readonly kind: PartKind;
  readonly parts: readonly Draft[];
  readonly rule?: RuleDraft;
  readonly token?: number;
  readonly required?: true;
  readonly many?: true;
  readonly said: Pick<CompiledPart, 'feature' | 'operator' | 'isReference' | 'converter' | 'isTerminal'>;
  readonly first: Set<number>;
  readonly follow: Set<number>;
  readonly rest: Set<number>;
  mayBeEmpty: boolean;
  restMayBeEmpty: boolean;
  block: boolean;
}

interface RuleDraft {
  readonly name: string;
  readonly kind: CompiledRule['kind'];
  readonly type: string;
  body: Draft;
  readonly follow: Set<number>;
}

type Assignment = Pick<CompiledPart, 'feature' | 'operator' | 'isReference'>;

class Compiler {
  private readonly rules = new Map<string, RuleDraft>();
  private readonly tokens: readonly string[];
  private readonly sets = new Map<string, number>();

  constructor(
    private readonly grammar: GrammarAST.Grammar,
    private readonly reflection: AstReflection,
  ) {
    this.tokens = tokenNames(grammar);
    const source = GrammarUtils.getEntryRule(grammar);
    if (!source) throw new Error('The grammar has no entry rule.');
    const entry = this.rule(source);
    while ([...this.rules.values()].filter(({ body }) => findFirst(body)).length > 0);
    entry.follow.add(END);
    while ([...this.rules.values()].filter(({ body, follow }) => findFollow(body, follow)).length > 0);
    const closers = new Set(CLOSERS.map((name) => END + 1 + this.tokens.indexOf(name)));
    for (const rule of this.rules.values()) {
      findRest(rule.body, new Set(rule === entry ? [END] : []), rule !== entry);
      markBlocks(rule.body, closers);
    }
    entry.body.block = true;
  }

  compiled(): CompiledGrammar {
    const rules = [...this.rules.values()].map((rule) => this.compiledRule(rule));
    return {
      tokens: this.tokens,
      patterns: Object.fromEntries(
        this.grammar.rules.filter(GrammarAST.isTerminalRule).map((rule) => {
          const { source, flags } = GrammarUtils.terminalRegex(rule);
          return [rule.name, [source, flags]];
        }),
      ),
      rules,
      sets: [...this.sets.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
    };
  }

  private compiledRule({ name, kind, type, body }: RuleDraft): CompiledRule {
    const properties = kind === 'node' ? Object.values(this.reflection.getTypeMetaData(type).properties) : [];
    return {
      name,
      kind,
      type,
      defaults: properties.flatMap(({ name, defaultValue }) =>
        defaultValue === undefined ? [] : [[name, defaultValue]],
      ),
      body: this.compiledPart(body),
    };
  }

  /** Of the sets, those that a decision asks for: at a choice, at a repetition, and of what these have inside. */
  private compiledPart(part: Draft, around?: PartKind): CompiledPart {
    const { kind, parts, rule, token, required, many, said, first, follow, mayBeEmpty } = part;
    const { rest, restMayBeEmpty, block } = part;
    const isFollowed = kind === 'token' || kind === 'call' || block;
    const isRepeated = around === 'repeat';
    return {
      kind,
      ...(parts.length > 0 && { parts: parts.map((inner) => this.compiledPart(inner, kind)) }),
      ...(rule && { rule: [...this.rules.keys()].indexOf(rule.name) }),
      ...(token !== undefined && { token }),
      ...(required && { required }),
      ...(many && { many }),
      ...said,
      ...((around === 'choice' || isRepeated) && { first: this.setOf(first) }),
      ...((kind === 'choice' || kind === 'repeat' || isRepeated) && { follow: this.setOf(follow) }),
      ...(mayBeEmpty && around === 'choice' && { mayBeEmpty }),
      ...(isFollowed && { rest: this.setOf(rest), ...(restMayBeEmpty && { restMayBeEmpty }) }),
      ...(block && { block }),
    };
  }

  private setOf(ids: ReadonlySet<number>): number {
    const key = [...ids].sort((a, b) => a - b).join(',');
    const known = this.sets.get(key) ?? this.sets.size;
    this.sets.set(key, known);
    return known;
  }

  private rule(source: GrammarAST.ParserRule): RuleDraft {
    const known = this.rules.get(source.name);
    if (known) return known;
    const type = GrammarUtils.getExplicitRuleType(source) ?? source.name;
    const kind = kindOf(source);
    const rule: RuleDraft = { name: source.name, kind, type, body: draft('sequence', {}), follow: new Set() };
    this.rules.set(source.name, rule);
    const body = this.element(source.definition, {}, type);
    rule.body = kind === 'choice' && body.kind === 'call' ? draft('choice', { parts: [body] }) : body;
    return rule;
  }

  private element(source: GrammarAST.AbstractElement, assignment: Assignment, type: string): Draft {
    const once = this.onlyOnce(source, assignment, type);
    const { cardinality } = source;
    if (!cardinality) return once;
    return draft('repeat', {
      parts: [once],
      ...(cardinality === '+' && { required: true }),
      ...(cardinality !== '?' && { many: true }),
    });
  }

  private onlyOnce(source: GrammarAST.AbstractElement, assignment: Assignment, type: string): Draft {
    if (GrammarAST.isAssignment(source)) {
      const { feature, operator, terminal } = source;
      const isReference = GrammarAST.isCrossReference(terminal);
      return this.element(terminal, { feature, operator, ...(isReference && { isReference }) }, type);
    }
    if (GrammarAST.isKeyword(source)) return this.token(source.value, assignment);
    if (GrammarAST.isCrossReference(source) && GrammarAST.isRuleCall(source.terminal)) {
      return this.call(source.terminal, assignment);
    }
    if (GrammarAST.isRuleCall(source)) return this.call(source, assignment);
    if (GrammarAST.isAlternatives(source)) return draft('choice', { parts: this.elements(source, assignment, type) });
    if (GrammarAST.isGroup(source)) return draft('sequence', { parts: this.elements(source, assignment, type) });
    // It names the type that the rule has anyway.
    if (GrammarAST.isAction(source) && !source.feature && source.inferredType?.name === type)
      return draft('sequence', {});
    throw new Error(`The reader does not know the grammar's ${source.$type}.`);
  }

  private elements(
    { elements }: GrammarAST.Alternatives | GrammarAST.Group,
    assignment: Assignment,
    type: string,
  ): Draft[] {
    return elements.map((element) => this.element(element, assignment, type));
  }

  private call({ rule }: GrammarAST.RuleCall, assignment: Assignment): Draft {
    const called = rule.ref;
    if (GrammarAST.isTerminalRule(called)) {
      return this.token(called.name, { ...assignment, converter: called.name, isTerminal: true });
    }
    if (!GrammarAST.isParserRule(called)) throw new Error(`The grammar has no rule '${rule.$refText}'.`);
    return draft('call', { rule: this.rule(called), said: { ...assignment, converter: called.name } });
  }

  private token(name: string, said: Draft['said']): Draft {
    return draft('token', { token: END + 1 + this.tokens.indexOf(name), said });
  }
}

function draft(kind: PartKind, given: Partial<Draft>): Draft {
  const mayBeEmpty = kind === 'sequence' || (kind === 'repeat' && !given.required);
  const none = { first: new Set<number>(), follow: new Set<number>(), rest: new Set<number>() };
  return { kind, parts: [], said: {}, ...none, mayBeEmpty, restMayBeEmpty: false, block: false, ...given };
}

/** Finds what parts begin with, a step further; returns whether anything is new. */
function findFirst(part: Draft): boolean {
  let grown = false;
  for (const inner of part.parts) grown = findFirst(inner) || grown;
  if (part.token !== undefined) return addAll(part.first, [part.token]) || grown;
  if (part.rule) return addAll(part.first, part.rule.body.first) || grown;
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

/** Finds what may come after parts, a step further; returns whether anything is new. */
function findFollow(part: Draft, follow: ReadonlySet<number>): boolean {
  let grown = addAll(part.follow, follow);
  if (part.rule) return addAll(part.rule.follow, part.follow) || grown;
  let next: ReadonlySet<number> = part.many ? new Set([...part.follow, ...part.first]) : part.follow;
  for (const inner of part.parts.toReversed()) {
    grown = findFollow(inner, next) || grown;
    if (part.kind === 'sequence') next = inner.mayBeEmpty ? new Set([...inner.first, ...next]) : inner.first;
  }
  return grown;
}

/** Finds what the rest of its own rule may go on with after each part. */
function findRest(part: Draft, rest: ReadonlySet<number>, mayBeEmpty: boolean): void {
  addAll(part.rest, rest);
  part.restMayBeEmpty = mayBeEmpty;
  let next: ReadonlySet<number> = part.many ? new Set([...rest, ...part.first]) : rest;
  let isEmpty = mayBeEmpty;
  for (const inner of part.parts.toReversed()) {
    findRest(inner, next, isEmpty);
    if (part.kind !== 'sequence') continue;
    next = inner.mayBeEmpty ? new Set([...inner.first, ...next]) : inner.first;
    isEmpty &&= inner.mayBeEmpty;
  }
}

/** What closes a block, a text, or the words of a link. */
const CLOSERS = ['}', 'BLOCK_CLOSE', 'LINE_CLOSE', 'LINE_END', 'SPAN_CLOSE'];

function markBlocks({ kind, parts }: Draft, closers: ReadonlySet<number>): void {
  for (const [index, inner] of parts.entries()) {
    const next = kind === 'sequence' ? parts[index + 1] : undefined;
    inner.block = inner.many === true && next !== undefined && [...next.first].every((id) => closers.has(id));
    markBlocks(inner, closers);
  }
}

/** Returns whether one of them is new. */
function addAll(set: Set<number>, others: Iterable<number>): boolean {
  const before = set.size;
  for (const id of others) set.add(id);
  return set.size > before;
}

/** Keywords by their English name and terminals by theirs. */
function tokenNames(grammar: GrammarAST.Grammar): string[] {
  const keywords = grammar.rules
    .filter(GrammarAST.isParserRule)
    .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray());
  const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).map(({ name }) => name);
  return [...new Set([...terminals, ...keywords.map(({ value }) => value)])];
}

function kindOf(rule: GrammarAST.ParserRule): RuleDraft['kind'] {
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
