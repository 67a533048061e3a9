import type { AstNode, Linker } from 'langium';
import type { TokenColumns } from '../../lexer/columns.js';
import type { RPlanValueConverter } from '../../value-converter.js';
import type { Assignment, Part, Rule } from './grammar.js';
import { LeafReader } from './leaf-reader.js';
import { MISFIT, Reading } from './reading.js';
import type { SyntaxFile } from './syntax.js';
import { CompositeNode, LeafNode, RootNode } from './syntax.js';

type Fields = Record<string, unknown>;

/** Reads the tokens of a file into its syntax tree, as Langium's parser does; the concrete syntax is found when asked for. */
export class TreeReader extends Reading {
  private readonly file: SyntaxFile;

  constructor(
    columns: TokenColumns,
    private readonly entry: Rule,
    private readonly converter: RPlanValueConverter,
    sourceOf: SyntaxFile['sourceOf'],
    private readonly linker: Linker,
  ) {
    super(columns);
    this.file = { columns, entry, sourceOf, fill: (node) => new LeafReader(node).read() };
  }

  /** The tree of the whole file; undefined where any of it does not fit the grammar. */
  read(): AstNode | undefined {
    try {
      const node = this.node(this.entry, new RootNode(this.file));
      return this.at === this.columns.count ? node : undefined;
    } catch (error) {
      if (error === MISFIT) return undefined;
      throw error;
    }
  }

  /** Reads a node with the syntax that was begun for it. */
  private node(called: Rule, syntax: CompositeNode): AstNode {
    let rule = called;
    while (rule.kind === 'choice') {
      const chosen = this.choose(rule.body).rule;
      if (!chosen) throw MISFIT;
      rule = chosen;
    }
    const node = rule.make();
    const fields = node as unknown as Fields;
    this.part(rule.body, node, fields, syntax);
    syntax.finish(node, this.at);
    fields.$cstNode = syntax;
    for (const [property, value] of rule.defaults) {
      if (fields[property] === undefined) fields[property] = Array.isArray(value) ? [] : value;
    }
    return node;
  }

  private part(part: Part, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    switch (part.kind) {
      case 'token':
        if (this.types[this.at] !== part.token) throw MISFIT;
        if (part.assignment) this.assignToken(part, part.assignment, node, fields, syntax);
        this.at++;
        return;
      case 'call':
        this.call(part, node, fields, syntax);
        return;
      case 'sequence':
        for (const inner of part.parts) this.part(inner, node, fields, syntax);
        return;
      case 'choice':
        this.part(this.choose(part), node, fields, syntax);
        return;
      case 'repeat': {
        const inner = part.parts[0];
        if (!inner) return;
        if (part.required) this.part(inner, node, fields, syntax);
        while (this.goesOn(part)) {
          this.part(inner, node, fields, syntax);
          if (!part.many) break;
        }
      }
    }
  }

  private call(part: Part, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const { rule, assignment } = part;
    if (!rule) throw MISFIT;
    if (rule.kind === 'fragment') {
      this.part(rule.body, node, fields, syntax);
      return;
    }
    const first = this.at;
    if (rule.kind === 'value') {
      const value = this.converted(part, this.value(rule.body));
      if (!assignment) return;
      if (assignment.isReference) {
        const place = new CompositeNode(this.file, syntax, part, first, this.at);
        assign(fields, assignment, this.linker.buildReference(node, assignment.feature, place, value));
      } else assign(fields, assignment, value);
      return;
    }
    if (!assignment) throw new Error(`The reader of whole files does not know the call of ${rule.name}.`);
    const child = this.node(rule, new CompositeNode(this.file, syntax, part, first, first));
    assign(fields, assignment, child);
    const link = child as unknown as Fields;
    link.$container = node;
    link.$containerProperty = assignment.feature;
    if (assignment.operator === '+=') link.$containerIndex = (fields[assignment.feature] as unknown[]).length - 1;
  }

  private assignToken(part: Part, assignment: Assignment, node: AstNode, fields: Fields, syntax: CompositeNode): void {
    const image = this.columns.imageAt(this.at);
    const value = this.converted(part, image);
    if (assignment.isReference) {
      const place = new LeafNode(this.file, syntax, part, this.at);
      assign(fields, assignment, this.linker.buildReference(node, assignment.feature, place, value));
    } else assign(fields, assignment, value);
  }

  /** The tokens of a value, put together and each converted as Langium does. */
  private value(part: Part): string {
    switch (part.kind) {
      case 'token': {
        if (this.types[this.at] !== part.token) throw MISFIT;
        const image = this.columns.imageAt(this.at++);
        return this.converted(part, image);
      }
      case 'call': {
        if (!part.rule) throw MISFIT;
        return this.converted(part, this.value(part.rule.body));
      }
      case 'sequence': {
        let text = '';
        for (const inner of part.parts) text += this.value(inner);
        return text;
      }
      case 'choice':
        return this.value(this.choose(part));
      case 'repeat': {
        const inner = part.parts[0];
        let text = '';
        if (!inner) return text;
        if (part.required) text = this.value(inner);
        while (this.goesOn(part)) {
          text += this.value(inner);
          if (!part.many) break;
        }
        return text;
      }
    }
  }

  private converted({ converter, isTerminal }: Part, text: string): string {
    return converter === undefined ? text : this.converter.valueBy(converter, isTerminal, text);
  }
}

function assign(fields: Fields, { feature, operator }: Assignment, value: unknown): void {
  if (operator === '+=') {
    const list = fields[feature];
    if (Array.isArray(list)) list.push(value);
    else fields[feature] = [value];
  } else fields[feature] = operator === '?=' ? true : value;
}
