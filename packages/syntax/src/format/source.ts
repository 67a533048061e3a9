import type { AstNode, LeafCstNode } from 'langium';
import { CstUtils } from 'langium';
import type { Model } from '../generated/ast.js';
import { isDeadline } from '../generated/ast.js';
import type { VocabularyCount } from '../lexer/lexer.js';
import { lexingReport } from '../lexer/lexer.js';
import type { Opener } from '../lexer/opener.js';
import { rplanLexer } from '../lexer/rplan-lexer.js';
import { faultTokenOf } from '../lexer/token.js';
import { faultsOf } from '../read/faults.js';
import { Reader } from '../read/reader.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
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

/**
 * Reads a file for formatting, or says where it cannot be read; what was not understood must not be moved about. Spellings of the vocabulary that is
 * `kept` stay as they were typed.
 */
export function readSource(
  text: string,
  keep: (own: VocabularyCount) => Vocabulary | undefined = () => undefined,
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
    first ?? { text, root, lexemes: lexemesOf(leaves, text, keep(report.vocabulary)), vocabulary: report.vocabulary }
  );
}

const STATEMENT_LISTS = new Set(['statements', 'items', 'updates']);
const SPACED = new Set(['section', 'article']);
const LINE_ENDS = /\r\n|\n|\r/g;

/** The tokens and comments of a piece of syntax, spelled in both vocabularies. */
function lexemesOf(leaves: readonly LeafCstNode[], text: string, kept: Vocabulary | undefined): Lexeme[] {
  let end: number | undefined;
  return leaves.map((leaf): Lexeme => {
    const lineEndsBefore = end === undefined ? 1 : (text.slice(end, leaf.offset).match(LINE_ENDS)?.length ?? 0);
    end = leaf.end;
    const place = { start: leaf.offset, end: leaf.end, lineEndsBefore };
    if (leaf.hidden) return { ...place, type: leaf.tokenType.name, written: sameInBoth(leaf.text.normalize('NFC')) };
    const opens = opensStatement(leaf);
    const detachable = isCitedTitle(leaf);
    const form = { type: writtenType(leaf), written: writtenForm(leaf, kept) };
    const ends = phraseEndedBy(leaf);
    return {
      ...place,
      ...form,
      ...(opens && { opens }),
      ...(detachable && { detachable }),
      ...(ends && { endsPhrase: ends }),
    };
  });
}

function opensStatement(leaf: LeafCstNode): StatementKind | undefined {
  if (leaf.tokenType.name === 'replaces') return 'plain';
  let node: AstNode | undefined = leaf.astNode;
  for (; node?.$cstNode?.offset === leaf.offset; node = node?.$container) {
    if (STATEMENT_LISTS.has(node?.$containerProperty ?? '') && !isPartOfStatement(node))
      return node && isSpaced(node) ? 'block' : 'plain';
  }
  return undefined;
}

/** Whether a statement goes on with another one, without braces: `bổ sung nhiệm vụ NV-3 "..."`. */
function isPartOfStatement(node: AstNode | undefined): boolean {
  const around = node?.$container;
  if (!around || !UNBRACED.has(around.$type)) return false;
  const before = around.$cstNode?.text.slice(0, (node.$cstNode?.offset ?? 0) - around.$cstNode.offset) ?? '';
  return !before.includes('{');
}

const UNBRACED = new Set(['Addition', 'Change', 'Table']);

/** What stands at the top level, and what has a heading of its own, is set apart. */
function isSpaced(node: AstNode): boolean {
  return (
    node.$containerProperty === 'statements' ||
    node.$type === 'Appendix' ||
    ('level' in node && SPACED.has(String(node.level)))
  );
}

/** What opened the words that a token ends, where they end with the next statement: a deadline that a text closes ends with it. */
function phraseEndedBy({ astNode, end, tokenType }: LeafCstNode): Opener | undefined {
  // The words of a citation go on in its line.
  if (tokenType.name === 'PARTY_WORDS' && astNode.$type === 'CitedDocument') return undefined;
  const byType = PHRASES[tokenType.name];
  if (byType) return byType;
  if (!isDeadline(astNode) || astNode.$cstNode?.end !== end || tokenType.name === 'LINE_CLOSE') return undefined;
  return OPENERS[astNode.$container.$type] ?? 'due';
}

const PHRASES: Readonly<Record<string, Opener>> = {
  PARTY_WORDS: 'parties',
  BARE_WORDS: 'words',
  UNIT_WORDS: 'unit',
  STATUS_WORDS: 'status',
  WORDS: 'due',
};
const OPENERS: Readonly<Record<string, Opener>> = {
  Milestone: 'milestone',
  Reporting: 'reporting',
  Finished: 'finished',
  Extension: 'extended',
  ExtensionRequest: 'asks extension',
};

function isCitedTitle({ tokenType, astNode }: LeafCstNode): true | undefined {
  const isTitle = astNode.$containerProperty === 'title' && astNode.$container?.$type === 'CitedDocument';
  return isTitle && tokenType.name === 'LINE_OPEN' ? true : undefined;
}
