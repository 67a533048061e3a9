import type { AstNode, Linker } from 'langium';
import type { TokenColumns } from '../lexer/columns.js';
import type { RPlanValueConverter } from '../value-converter.js';
import { Decisions, MISFIT } from './decisions.js';
import type { Earlier } from './earlier.js';
import type { Assignment, Part, Rule } from './grammar.js';
import { LeafReader } from './leaf-reader.js';
import type { Fields } from './node-fields.js';
import { assign } from './node-fields.js';
import { Recovery } from './recovery.js';
import type { Detour, SyntaxFile } from './syntax.js';
import { CompositeNode, LeafNode, RootNode } from './syntax.js';

/** What is asked of Langium's linker: a reference to a name, to be resolved when somebody follows it. */
export type ReferenceMaker = Pick<Linker, 'buildReference'>;

/**
 * Reads the tokens of a file into its syntax tree, as Langium's parser does; the concrete syntax is found when asked for. Where a token
 * does not fit, the fault is noted and reading goes on: with the rest of the statement where only a part of it is missing, else at the
 * next statement of the same block. The tokens must nest.
 */
export class TreeReader extends Decisions {
  readonly recovery: Recovery;
  private readonly file: SyntaxFile;
  /** The calls of rules that are under way, outermost first. */
  private readonly calls: Part[] = [];
  /** The words of the value that is being read, converted. */
  private words = '';
  /** What the node that is being read was before the file was edited. */
  private was: AstNode | undefined;

  constructor(
    columns: TokenColumns,
    private readonly entry: Rule,
    private readonly converter: RPlanValueConverter,
    private readonly references: ReferenceMaker,
    private readonly earlier?: Earlier,
  ) {
    super(columns);
    this.recovery = new Recovery(columns, entry);
    this.file = earlier?.file ?? { columns, entry, fill: (node) => new LeafReader(node).read() };
  }

  /** The tree of the whole file. */
  read(): AstNode {
    this.was = this.earlier?.root;
    this.file.columns = this.columns;
    return this.node(this.entry, new RootNode(this.file)).node;
  }

  /** Reads a node with the syntax that was begun for it; `failed` where it broke off. */
  private node(called: Rule, syntax: CompositeNode): { readonly node: AstNode; readonly failed: boolean } {
    let rule = called;
    while (rule.kind === 'choice') {
      const chosen = this.choose(rule.body)?.rule;
      if (!chosen) return { node: this.nothing(rule, syntax), failed: true };
      rule = chosen;
    }
    const node = rule.make();
    const fields = node as unknown as Fields;
    const failed = this.breaksOff(rule.body, node, fields, syntax);
    syntax.finish(node, this.at);
    fields.$cstNode = syntax;
    for (const [property, value] of rule.defaults) {
      if (fields[property] === undefined) fields[property] = Array.isArray(value) ? [] : value;
    }
    return { node, failed };
  }

  private nothing(rule: Rule, syntax: CompositeNode): AstNode {
    this.recovery.note(this.at, [rule.name]);
    syntax.last = this.at;
    return rule.make();
  }

  /** Reads a part; true where it broke off. */
  private breaksOff(part: Part, node: AstNode, fields: Fields, syntax: CompositeNode): boolean {
    const depth = this.calls.length;
    try {
      this.part(part, node, fields, syntax);
      return false;
    } catch (error) {
      if (error !== MISFIT) throw error;
      this.calls.length = depth;
      return true;
    }
  }

  private part(part: Part, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    switch (part.kind) {
      case 'token':
        if (this.types[this.at] !== part.token && !this.isMended(part, syntax)) return;
        if (part.assignment) this.assignToken(part, part.assignment, node, fields, syntax);
        this.at++;
        return;
      case 'call':
        this.call(part, node, fields, syntax);
        return;
      case 'sequence':
        for (const inner of part.parts) this.part(inner, node, fields, syntax);
        return;
      case 'choice': {
        const chosen = this.choose(part);
        if (!chosen) this.misfit([part.within]);
        this.part(chosen, node, fields, syntax);
        return;
      }
      case 'repeat': {
        const inner = part.parts[0];
        if (!inner) return;
        if (part.block) {
          this.block(part, inner, node, fields, syntax);
          return;
        }
        if (part.required) {
          if (!this.begins(inner)) this.misfit([part.within]);
          this.part(inner, node, fields, syntax);
        }
        while (this.goesOn(part) || this.takes(part, inner, syntax)) {
          this.part(inner, node, fields, syntax);
          if (!part.many) break;
        }
      }
    }
  }

  /**
   * Whether a part is taken although what comes after it does not fit: its first word may as well begin the next statement of the block, but
   * what stands here is no such statement.
   */
  private takes(repeat: Part, inner: Part, syntax: CompositeNode): boolean {
    const [statement] = this.recovery.block.parts;
    if (!this.begins(inner) || !statement) return false;
    const own = this.lookAhead(inner);
    if (!own.fits) return false;
    const other = this.lookAhead(statement);
    if (other.goesOn || other.reached >= own.reached) return false;
    this.detour(syntax, { part: repeat, at: this.at, how: 'taken', to: this.at, read: true });
    return true;
  }

  /** Reads the statements of a block, or the parts of a text, up to what closes it. */
  private block(block: Part, inner: Part, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const { recovery, was } = this;
    const around = recovery.block;
    recovery.block = block;
    const next = { index: 0 };
    for (;;) {
      while (this.goesOn(block)) {
        if (this.statement(inner, node, fields, syntax, was, next))
          this.skip(block, syntax, recovery.afterStatement(block, this.at));
      }
      if (recovery.closes(block, this.at)) break;
      const to = recovery.overNoStatement(block, this.at, this.goesOn(block));
      if (to === this.at) break;
      this.skip(block, syntax, to);
    }
    recovery.block = around;
    this.was = was;
  }

  /** Reads a statement of a block, or takes it over as it was read before the edit; true where it broke off. */
  private statement(
    inner: Part,
    node: AstNode,
    fields: Fields,
    syntax: CompositeNode,
    was: AstNode | undefined,
    next: { index: number },
  ): boolean {
    const { assignment } = inner;
    const before = was && assignment && (was as unknown as Fields)[assignment.feature];
    const known = Array.isArray(before) ? this.earlier?.statementAt(this.at, inner, before, next) : undefined;
    if (known && assignment && this.earlier?.takesOver(known, this.at)) {
      known.syntax.moveInto(syntax);
      putInto(node, fields, assignment, known.node);
      this.at = known.syntax.last;
      this.reached = Math.max(this.reached, known.syntax.seen);
      return false;
    }
    this.was = known?.node;
    const { reached, left } = this;
    this.reached = this.at;
    const failed = this.breaksOff(inner, node, fields, syntax);
    if (!failed && left === this.left && assignment) {
      const statement = (fields[assignment.feature] as AstNode[]).at(-1);
      if (statement) (statement.$cstNode as CompositeNode).seen = Math.max(this.reached, this.at) + 1;
    }
    this.reached = Math.max(reached, this.reached);
    return failed;
  }

  private skip(part: Part, syntax: CompositeNode, to: number): void {
    this.detour(syntax, { part, at: this.at, how: 'skipped', to, read: false });
    this.at = to;
  }

  private call(part: Part, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const { rule, assignment } = part;
    if (!rule) throw MISFIT;
    this.calls.push(part);
    if (rule.kind === 'fragment') this.part(rule.body, node, fields, syntax);
    else if (rule.kind === 'value') this.value(part, rule, node, fields, syntax);
    else if (assignment) this.child(part, rule, assignment, node, fields, syntax);
    else throw new Error(`The reader does not know the call of ${rule.name}.`);
    this.calls.pop();
  }

  private child(
    part: Part,
    rule: Rule,
    assignment: Assignment,
    node: AstNode,
    fields: Fields,
    syntax: CompositeNode,
  ): void {
    const inner = new CompositeNode(this.file, syntax, part, this.at, this.at);
    const { node: child, failed } = this.node(rule, inner);
    inner.first = this.recovery.firstRead(inner.first);
    const read = inner.last > inner.first;
    if (read) {
      putInto(node, fields, assignment, child);
    }
    if (failed || !read) this.leave(part, syntax, failed, read);
  }

  private value(part: Part, rule: Rule, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const from = this.at;
    const before = syntax.detours?.length ?? 0;
    this.words = '';
    const failed = this.breaksOffValue(rule.body, syntax);
    const first = this.recovery.firstRead(from);
    const read = this.at > first;
    // Of a value of which nothing was read nobody wants to know why.
    if (!read && syntax.detours) syntax.detours.length = before;
    if (part.assignment && read) {
      const value = this.converted(part, this.words);
      if (part.assignment.isReference) {
        const place = new CompositeNode(this.file, syntax, part, first, this.at);
        assign(fields, part.assignment, this.references.buildReference(node, part.assignment.feature, place, value));
      } else assign(fields, part.assignment, value);
    }
    if (failed || !read) this.leave(part, syntax, failed, read);
  }

  private breaksOffValue(part: Part, syntax: CompositeNode): boolean {
    const depth = this.calls.length;
    try {
      this.words = this.wordsOf(part, syntax);
      return false;
    } catch (error) {
      if (error !== MISFIT) throw error;
      this.calls.length = depth;
      return true;
    }
  }

  /** Goes on after a part that broke off, where what may come next does; else all that it is a part of breaks off too. */
  private leave(part: Part, syntax: CompositeNode, failed: boolean, read: boolean): void {
    const goesOn = !failed || this.recovery.goesOnAfter(part, this.at);
    this.detour(syntax, { part, at: this.at, how: goesOn ? 'left' : 'failed', to: this.at, read });
    if (!goesOn) throw MISFIT;
  }

  private assignToken(part: Part, assignment: Assignment, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const image = this.columns.imageAt(this.at);
    const value = this.converted(part, image);
    if (assignment.isReference) {
      const place = new LeafNode(this.file, syntax, part, this.at);
      assign(fields, assignment, this.references.buildReference(node, assignment.feature, place, value));
    } else assign(fields, assignment, value);
  }

  /** The tokens of a value, put together and each converted as Langium does. What was read before one breaks off stays in `words`. */
  private wordsOf(part: Part, syntax: CompositeNode): string {
    switch (part.kind) {
      case 'token': {
        if (this.types[this.at] !== part.token && !this.isMended(part, syntax)) return '';
        const word = this.converted(part, this.columns.imageAt(this.at++));
        this.words += word;
        return word;
      }
      case 'call': {
        if (!part.rule) throw MISFIT;
        this.calls.push(part);
        const words = this.converted(part, this.wordsOf(part.rule.body, syntax));
        this.calls.pop();
        return words;
      }
      case 'sequence': {
        let words = '';
        for (const inner of part.parts) words += this.wordsOf(inner, syntax);
        return words;
      }
      case 'choice': {
        const chosen = this.choose(part);
        if (!chosen) this.misfit([part.within]);
        return this.wordsOf(chosen, syntax);
      }
      case 'repeat': {
        const inner = part.parts[0];
        let words = '';
        if (!inner) return words;
        if (part.required) words = this.wordsOf(inner, syntax);
        while (this.goesOn(part)) {
          words += this.wordsOf(inner, syntax);
          if (!part.many) break;
        }
        return words;
      }
    }
  }

  /** Whether another token stands in the place of this one and the right one comes after it; false where the place is taken as filled. */
  private isMended(part: Part, syntax: CompositeNode): boolean {
    const { recovery } = this;
    if (this.undecided?.at === this.at) this.misfit([this.undecided.rule]);
    recovery.note(this.at, [recovery.nameOf(part)]);
    if (recovery.mayBeMissing(part, this.at, this.calls)) {
      this.detour(syntax, { part, at: this.at, how: 'inserted', to: this.at, read: false });
      return false;
    }
    if (!recovery.mayBeLeftOut(part, this.at)) throw MISFIT;
    this.skip(part, syntax, this.at + 1);
    return true;
  }

  private misfit(expected: readonly string[]): never {
    this.recovery.note(this.at, this.undecided?.at === this.at ? [this.undecided.rule] : expected);
    throw MISFIT;
  }

  private detour(syntax: CompositeNode, detour: Detour): void {
    syntax.detours ??= [];
    syntax.detours.push(detour);
    this.left++;
  }

  private converted({ converter, isTerminal }: Part, text: string): string {
    return converter === undefined ? text : this.converter.valueBy(converter, isTerminal, text);
  }
}

function putInto(node: AstNode, fields: Fields, assignment: Assignment, child: AstNode): void {
  assign(fields, assignment, child);
  const link = child as unknown as Fields;
  link.$container = node;
  link.$containerProperty = assignment.feature;
  if (assignment.operator === '+=') link.$containerIndex = (fields[assignment.feature] as unknown[]).length - 1;
}
