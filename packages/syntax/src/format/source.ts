import type { AstNode, LeafCstNode } from 'langium';
import { CstUtils } from 'langium';
import type { Model } from '../generated/ast.js';
import { isDeadline } from '../generated/ast.js';
import type { VocabularyCount } from '../lexer/lexer.js';
import { lexingReport } from '../lexer/lexer.js';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { faultTokenOf } from '../lexer/token.js';
import { faultsOf } from '../read/faults.js';
import { Reader } from '../read/reader.js';
import type { Lexeme, StatementKind } from './lexeme.js';
import { sameInBoth } from './lexeme.js';
import { writtenForm, writtenType } from './spelling.js';

/** A file without syntax errors, as the formatter reads it. */
export interface FormatSource {
  readonly text: string;
  readonly root: Model;
  /** Tokens and comments in order. */
  readonly lexemes: readonly Lexeme[];
  readonly vocabulary: VocabularyCount;
}

/** The first place that cannot be read: offsets, end exclusive. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
}

/** Formatting follows no reference. */
const reader = new Reader(rplanLexer(), () => ({
  buildReference: (_node, _property, $refNode, $refText) => ({
    ref: undefined,
    ...($refNode && { $refNode }),
    $refText,
  }),
}));

/** Reads a file for formatting, keywords spelled as typed or as most offices do, or says where it cannot be read; what was not understood must not be moved about. */
export function readSource(
  text: string,
  asTyped = (_: VocabularyCount): boolean => false,
): FormatSource | SyntaxProblem {
  const parsed = reader.parse<Model>(text);
  const report = lexingReport(parsed);
  const root = parsed.value;
  const leaves = root.$cstNode ? CstUtils.flattenCst(root.$cstNode).toArray() : [];
  const problems: SyntaxProblem[] = [
    ...parsed.lexerErrors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    ...faultsOf(parsed).map(({ token }) => token),
    ...report.strayBraces.map(faultTokenOf),
    ...leaves
      .filter(({ tokenType }) => tokenType.name === 'LINE_END')
      .map(({ offset, end }) => ({ start: offset, end })),
  ];
  const first = problems.sort((a, b) => a.start - b.start)[0];
  return (
    first ?? { text, root, lexemes: lexemesOf(leaves, text, asTyped(report.vocabulary)), vocabulary: report.vocabulary }
  );
}

const STATEMENT_LISTS = new Set(['statements', 'items', 'updates']);
const SPACED = new Set(['section', 'article']);
const LINE_ENDS = /\r\n|\n|\r/g;

/** The tokens and comments of a piece of syntax, spelled in both vocabularies. */
function lexemesOf(leaves: readonly LeafCstNode[], text: string, asTyped: boolean): Lexeme[] {
  let end: number | undefined;
  return leaves.map((leaf): Lexeme => {
    const lineEndsBefore = end === undefined ? 1 : (text.slice(end, leaf.offset).match(LINE_ENDS)?.length ?? 0);
    end = leaf.end;
    const place = { start: leaf.offset, end: leaf.end, lineEndsBefore };
    if (leaf.hidden) return { ...place, type: leaf.tokenType.name, written: sameInBoth(leaf.text.normalize('NFC')) };
    const opens = opensStatement(leaf);
    const detachable = isCitedTitle(leaf);
    const form = { type: writtenType(leaf), written: writtenForm(leaf, asTyped) };
    return {
      ...place,
      ...form,
      ...(opens && { opens }),
      ...(detachable && { detachable }),
      ...((endsDeadline(leaf) || leaf.tokenType.name === 'WORDS') && { endsDeadline: true }),
    };
  });
}

function opensStatement(leaf: LeafCstNode): StatementKind | undefined {
  if (leaf.tokenType.name === 'replaces') return 'plain';
  let node: AstNode | undefined = leaf.astNode;
  for (; node?.$cstNode?.offset === leaf.offset; node = node?.$container) {
    if (STATEMENT_LISTS.has(node?.$containerProperty ?? '')) return node && isSpaced(node) ? 'block' : 'plain';
  }
  return undefined;
}

/** What stands at the top level, and what has a heading of its own, is set apart. */
function isSpaced(node: AstNode): boolean {
  return (
    node.$containerProperty === 'statements' ||
    node.$type === 'Appendix' ||
    ('level' in node && SPACED.has(String(node.level)))
  );
}

/** Whether words, or a name among them, close a deadline: one that a text closes ends with it. */
function endsDeadline({ astNode, end, tokenType }: LeafCstNode): boolean {
  return isDeadline(astNode) && astNode.$cstNode?.end === end && tokenType.name !== 'LINE_CLOSE';
}

function isCitedTitle({ tokenType, astNode }: LeafCstNode): true | undefined {
  const isTitle = astNode.$containerProperty === 'title' && astNode.$container?.$type === 'CitedDocument';
  return isTitle && tokenType.name === 'LINE_OPEN' ? true : undefined;
}
