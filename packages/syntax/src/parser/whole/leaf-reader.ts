import type { CstNode, Reference } from 'langium';
import type { Part, Rule } from './grammar.js';
import { MISFIT, Reading } from './reading.js';
import { CommentNode, CompositeNode, LeafNode } from './syntax.js';

/**
 * Reads the tokens of one node again, into its concrete syntax, as Langium builds it: a composite for each rule that was called, a
 * leaf for each token, comments where they stand. The syntax of nodes and references inside is there already and takes its place.
 */
export class LeafReader extends Reading {
  private readonly seen = new Map<string, number>();
  private comment: number;

  constructor(private readonly owner: CompositeNode) {
    super(owner.file.columns);
    this.at = owner.first;
    this.comment = this.commentFrom(owner.above ? (this.columns.starts[owner.first] ?? 0) : 0);
  }

  read(): void {
    this.owner.inside = [];
    this.rule(this.owner.rule, this.owner);
    if (!this.owner.above) this.putComments(this.owner, this.columns.text.length);
  }

  private rule(rule: Rule, into: CompositeNode): void {
    if (rule.kind !== 'choice') {
      this.part(rule.body, into);
      return;
    }
    const chosen = this.choose(rule.body);
    if (!chosen.rule) throw MISFIT;
    const composite = this.open(new CompositeNode(this.owner.file, this.owner, chosen, this.at, this.at), into);
    this.rule(chosen.rule, composite);
    composite.last = this.at;
  }

  private part(part: Part, into: CompositeNode): void {
    switch (part.kind) {
      case 'token':
        this.put(this.syntaxOf(part, LeafNode) ?? new LeafNode(this.owner.file, this.owner, part, this.at), into);
        this.at++;
        return;
      case 'call':
        this.call(part, into);
        return;
      case 'sequence':
        for (const inner of part.parts) this.part(inner, into);
        return;
      case 'choice':
        this.part(this.choose(part), into);
        return;
      case 'repeat': {
        const inner = part.parts[0];
        if (!inner) return;
        if (part.required) this.part(inner, into);
        while (this.goesOn(part)) {
          this.part(inner, into);
          if (!part.many) break;
        }
      }
    }
  }

  private call(part: Part, into: CompositeNode): void {
    if (part.rule?.kind === 'fragment') this.part(part.rule.body, into);
    else if (part.rule?.kind === 'value') {
      const { file } = this.owner;
      const known = this.syntaxOf(part, CompositeNode);
      const composite = this.open(known ?? new CompositeNode(file, this.owner, part, this.at, this.at), into);
      this.part(part.rule.body, composite);
      composite.last = this.at;
    } else {
      const child = this.syntaxOf(part, CompositeNode);
      if (!child) throw MISFIT;
      this.put(child, into);
      this.at = child.last;
      this.comment = this.commentFrom(child.end);
    }
  }

  private open(composite: CompositeNode, into: CompositeNode): CompositeNode {
    this.put(composite, into);
    composite.inside = [];
    return composite;
  }

  /** The syntax that the tree has already for what is assigned here: that of a node, or of a reference. */
  private syntaxOf<T extends CompositeNode | LeafNode>(
    { assignment }: Part,
    type: abstract new (...args: never[]) => T,
  ): T | undefined {
    if (!assignment) return undefined;
    const { feature } = assignment;
    const values = (this.owner.astNode as unknown as Record<string, unknown>)[feature];
    const index = this.seen.get(feature) ?? 0;
    this.seen.set(feature, index + 1);
    const value = (Array.isArray(values) ? values[index] : values) as Partial<Reference> & { $cstNode?: CstNode };
    const syntax = value?.$cstNode ?? value?.$refNode;
    return syntax instanceof type ? syntax : undefined;
  }

  private put(syntax: CompositeNode | LeafNode, into: CompositeNode): void {
    this.putComments(into, this.columns.starts[this.at] ?? 0);
    syntax.around = into;
    into.inside?.push(syntax);
  }

  /** Puts the comments up to an offset behind what was read last: a composite is empty only where they were put around it. */
  private putComments(into: CompositeNode, before: number): void {
    const { comments, commentTypes } = this.columns;
    for (; this.comment < commentTypes.length && (comments[2 * this.comment] ?? 0) < before; this.comment++) {
      into.inside?.push(new CommentNode(this.owner.file, into, this.comment));
    }
  }

  private commentFrom(offset: number): number {
    const { comments, commentTypes } = this.columns;
    let from = 0;
    let to = commentTypes.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((comments[2 * middle] ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
