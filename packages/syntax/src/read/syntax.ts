import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';
import type { TokenColumns } from '../lexer/columns.js';
import type { TokenType } from '../lexer/token.js';
import type { Part, Rule } from './grammar.js';
import { grammarSource } from './grammar-source.js';

/** What the syntax nodes of one file share. */
export interface SyntaxFile {
  /** Those of the text as it is now: what an edit leaves as it is moves into the new tree. */
  columns: TokenColumns;
  readonly entry: Rule;
  /** Puts the syntax inside a node in its place. */
  fill(node: CompositeNode): void;
}

/**
 * Where reading a node did not go as the grammar says: at this part of it, with this token next. `inserted`: the token was taken as if it
 * stood there; `left`: the part was left as it was, and reading went on after it; `failed`: the part was given up; `skipped`: reading
 * went on at the token `to`; `taken`: the part was read although what comes after it does not fit. `read` says whether a part that was left or given up has any token: `at` is the place before it where it has none, else the one after it.
 */
export interface Detour {
  readonly part: Part;
  readonly at: number;
  readonly how: 'inserted' | 'left' | 'failed' | 'skipped' | 'taken';
  readonly to: number;
  readonly read: boolean;
}

/** A piece of concrete syntax: Langium's nodes, of which most of a file are never asked for. */
abstract class SyntaxNode implements CstNode {
  /** The piece around this one, once it has its place. */
  around: CompositeNode | undefined;
  abstract readonly offset: number;
  abstract readonly end: number;
  abstract readonly container: CompositeCstNode;
  abstract readonly astNode: AstNode;
  abstract readonly root: RootCstNode;

  constructor(readonly file: SyntaxFile) {}

  get hidden(): boolean {
    return false;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get text(): string {
    return this.file.columns.text.substring(this.offset, this.end);
  }

  /** It ends after its last sign, also where that ends a line. */
  get range(): CstNode['range'] {
    const { columns } = this.file;
    const start = columns.positionOf(this.offset);
    if (this.end <= this.offset) return { start, end: start };
    const { line, character } = columns.positionOf(this.end - 1);
    return { start, end: { line, character: character + 1 } };
  }
}

/**
 * The syntax of a node, of a reference, or of a rule between. It knows where it begins and ends; what is inside is read again from
 * the tokens when somebody asks, which a check does for few nodes and the formatter for all.
 */
export class CompositeNode extends SyntaxNode implements CompositeCstNode {
  /** What is inside, once somebody asked. */
  inside: CstNode[] | undefined;
  /** Where reading the node had to leave the grammar, in order; none in a node without faults of its own. */
  detours: Detour[] | undefined;
  /** Of a statement without faults: the index after the last token that was looked at to read it; else 0. */
  seen = 0;
  private node: AstNode | undefined;

  constructor(
    file: SyntaxFile,
    /** The syntax of the node that this one is a part of; undefined for that of the file. */
    public above: CompositeNode | undefined,
    readonly part: Part | undefined,
    /** The index of the first token. */
    public first: number,
    /** The index after the last token. */
    public last: number,
  ) {
    super(file);
  }

  /** Takes the node whose syntax this is, which ends before the token at `last`. */
  finish(node: AstNode, last: number): void {
    this.node = node;
    this.last = last;
  }

  /** Moves to other tokens, after an edit before them. */
  move(by: number): void {
    this.first += by;
    this.last += by;
    if (this.seen > 0) this.seen += by;
    this.inside = undefined;
    this.around = undefined;
  }

  /** Takes its place in another tree. */
  moveInto(above: CompositeNode): void {
    this.above = above;
    this.around = undefined;
  }

  get rule(): Rule {
    return this.part?.rule ?? this.file.entry;
  }

  get container(): CompositeCstNode {
    if (!this.around && this.above) fillOwner(this.above);
    // The file's own has none, which Langium's type says in a way that no getter can.
    return this.around as CompositeCstNode;
  }

  get content(): readonly CstNode[] {
    if (!this.inside) fillOwner(this);
    return this.inside ?? [];
  }

  /** The syntax of the nearest node around, or this one where it is a node's. */
  get owner(): CompositeNode {
    return this.node || !this.above ? this : this.above.owner;
  }

  get root(): RootCstNode {
    let node: CompositeNode = this;
    while (node.above) node = node.above;
    return node as RootNode;
  }

  get astNode(): AstNode {
    const { node } = this.owner;
    if (!node) throw new Error('This syntax belongs to no node.');
    return node;
  }

  get grammarSource(): GrammarAST.AbstractElement {
    // The file's own has none, which Langium's type says in a way that no getter can.
    return (this.part && grammarSource(this.part)) as GrammarAST.AbstractElement;
  }

  /** What is missing has no token of its own: it stands before the next one, but never outside what it is missing in. */
  get offset(): number {
    const start = this.file.columns.starts[this.first];
    if (this.last > this.first || !this.above) return start ?? 0;
    return Math.min(start ?? Number.POSITIVE_INFINITY, this.container.end);
  }

  get end(): number {
    return this.last > this.first ? (this.file.columns.ends[this.last - 1] ?? 0) : this.offset;
  }
}

function fillOwner({ owner }: CompositeNode): void {
  if (!owner.inside) owner.file.fill(owner);
}

/** The syntax of a whole file. */
export class RootNode extends CompositeNode implements RootCstNode {
  constructor(file: SyntaxFile) {
    super(file, undefined, undefined, 0, 0);
  }

  get fullText(): string {
    return this.file.columns.text;
  }

  /** A file without tokens reaches over its comments. */
  override get offset(): number {
    const { count, comments } = this.file.columns;
    return count === 0 ? (comments[0] ?? 0) : super.offset;
  }

  override get end(): number {
    const { count, comments } = this.file.columns;
    return count === 0 ? (comments.at(-1) ?? 0) : super.end;
  }
}

/** A token. */
export class LeafNode extends SyntaxNode implements LeafCstNode {
  constructor(
    file: SyntaxFile,
    /** The syntax of the node that it stands in. */
    readonly above: CompositeNode,
    readonly part: Part,
    public index: number,
  ) {
    super(file);
  }

  /** Moves to another token, after an edit before it. */
  move(by: number): void {
    this.index += by;
    this.around = undefined;
  }

  get container(): CompositeCstNode {
    if (!this.around) fillOwner(this.above);
    return this.around as CompositeCstNode;
  }

  get root(): RootCstNode {
    return this.above.root;
  }

  get astNode(): AstNode {
    return this.above.astNode;
  }

  get grammarSource(): GrammarAST.AbstractElement {
    return grammarSource(this.part);
  }

  get tokenType(): TokenType {
    return this.file.columns.typeAt(this.index);
  }

  get offset(): number {
    return this.file.columns.starts[this.index] ?? 0;
  }

  get end(): number {
    return this.file.columns.ends[this.index] ?? 0;
  }
}

/** A comment, which stands between tokens. */
export class CommentNode extends SyntaxNode implements LeafCstNode {
  constructor(
    file: SyntaxFile,
    readonly container: CompositeNode,
    /** Which of the file's comments it is. */
    private readonly index: number,
  ) {
    super(file);
  }

  override get hidden(): boolean {
    return true;
  }

  get root(): RootCstNode {
    return this.container.root;
  }

  get astNode(): AstNode {
    return this.container.astNode;
  }

  get tokenType(): TokenType {
    return this.file.columns.commentTypeAt(this.index);
  }

  get offset(): number {
    return this.file.columns.comments[2 * this.index] ?? 0;
  }

  get end(): number {
    return this.file.columns.comments[2 * this.index + 1] ?? 0;
  }
}
