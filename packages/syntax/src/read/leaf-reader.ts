import type { CstNode, Reference } from 'langium';
import { Decisions, MISFIT } from './decisions.js';
import type { Part, Rule } from './grammar.js';
import type { Detour } from './syntax.js';
import { CommentNode, CompositeNode, LeafNode } from './syntax.js';
import { has } from './token-set.js';

/**
 * Reads the tokens of one node again, into its concrete syntax, as Langium builds it: a composite for each rule that was called, a
 * leaf for each token, comments where they stand. The syntax of nodes and references inside is there already and takes its place. Where
 * reading left the grammar, it is left in the same way.
 */
export class LeafReader extends Decisions {
  private readonly seen = new Map<string, number>();
  private comment: number;
  /** How many detours were taken. */
  private taken = 0;

  constructor(private readonly owner: CompositeNode) {
    super(owner.file.columns);
    this.at = owner.first;
    this.comment = this.commentFrom(owner.above ? (this.columns.starts[owner.first] ?? 0) : 0);
  }

  read(): void {
    this.owner.inside = [];
    this.breaksOff(() => this.rule(this.owner.rule, this.owner));
    if (!this.owner.above) this.putComments(this.owner, this.columns.text.length);
  }

  private rule(rule: Rule, into: CompositeNode): void {
    if (rule.kind !== 'choice') {
      this.part(rule.body, into);
      return;
    }
    const chosen = this.choose(rule.body);
    if (!chosen?.rule) throw MISFIT;
    const called = chosen.rule;
    const composite = this.open(new CompositeNode(this.owner.file, this.owner, chosen, this.at, this.at), into);
    const failed = this.breaksOff(() => this.rule(called, composite));
    composite.last = this.at;
    if (failed) throw MISFIT;
  }

  /** Whether reading breaks off, as it did when the tree was read. */
  private breaksOff(read: () => void): boolean {
    try {
      read();
      return false;
    } catch (error) {
      if (error !== MISFIT) throw error;
      return true;
    }
  }

  /** How reading went on at this part and place, if otherwise than the grammar says. */
  private detour(part: Part): Detour | undefined {
    const { detours } = this.owner;
    // A token that was left out before the first one that was read is no part of the node.
    while ((detours?.[this.taken]?.at ?? this.at) < this.at) this.taken++;
    const next = detours?.[this.taken];
    if (next?.part !== part || next.at !== this.at) return undefined;
    this.taken++;
    return next;
  }

  private part(part: Part, into: CompositeNode): void {
    switch (part.kind) {
      case 'token':
        this.token(part, into);
        return;
      case 'call':
        this.call(part, into);
        return;
      case 'sequence':
        for (const inner of part.parts) this.part(inner, into);
        return;
      case 'choice': {
        const chosen = this.choose(part);
        if (!chosen) throw MISFIT;
        this.part(chosen, into);
        return;
      }
      case 'repeat': {
        const inner = part.parts[0];
        if (!inner) return;
        if (part.block) {
          this.block(part, inner, into);
          return;
        }
        if (part.required) {
          if (!this.begins(inner)) throw MISFIT;
          this.part(inner, into);
        }
        while (this.goesOn(part) || this.detour(part)?.how === 'taken') {
          this.part(inner, into);
          if (!part.many) break;
        }
      }
    }
  }

  private token(part: Part, into: CompositeNode): void {
    if (this.types[this.at] !== part.token) {
      const detour = this.detour(part);
      if (!detour) throw MISFIT;
      this.at = detour.to;
      if (detour.how === 'inserted') return;
    }
    if (!this.columns.isVirtual(this.at)) {
      this.put(this.syntaxOf(part, LeafNode) ?? new LeafNode(this.owner.file, this.owner, part, this.at), into);
    }
    this.at++;
  }

  private block(block: Part, inner: Part, into: CompositeNode): void {
    for (;;) {
      while (this.goesOn(block)) {
        if (this.breaksOff(() => this.part(inner, into))) this.at = this.detour(block)?.to ?? this.at;
      }
      const over = has(block.rest, this.types[this.at] ?? 0) ? undefined : this.detour(block);
      if (!over) return;
      this.at = over.to;
    }
  }

  private call(part: Part, into: CompositeNode): void {
    const nothing = part.rule?.kind === 'fragment' ? undefined : this.detour(part);
    if (nothing?.how === 'failed') throw MISFIT;
    if (nothing) return;
    if (part.rule?.kind === 'fragment') this.part(part.rule.body, into);
    else if (part.rule?.kind === 'value') this.value(part, part.rule, into);
    else this.child(part, into);
    if (part.rule?.kind !== 'fragment' && this.detour(part)?.how === 'failed') throw MISFIT;
  }

  private value(part: Part, rule: Rule, into: CompositeNode): void {
    const { file } = this.owner;
    const known = this.syntaxOf(part, CompositeNode);
    const composite = this.open(known ?? new CompositeNode(file, this.owner, part, this.at, this.at), into);
    const failed = this.breaksOff(() => this.part(rule.body, composite));
    composite.last = this.at;
    if (failed && this.owner.detours?.[this.taken]?.part !== part) throw MISFIT;
  }

  private child(part: Part, into: CompositeNode): void {
    const child = this.syntaxOf(part, CompositeNode);
    if (!child) throw MISFIT;
    this.at = child.first;
    this.put(child, into);
    this.at = child.last;
    this.comment = this.commentFrom(child.end);
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

  /** Puts the comments up to an offset after what was read last: a composite is empty only where they were put around it. */
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
