import { vocabularyOf } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import type { Vocabulary } from '@rplan/syntax';
import { lexingReport } from '@rplan/syntax';
import type { AstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';
import type { StatementGraph } from '../grammar/graph.js';
import { BLOCK } from '../grammar/graph.js';
import type { Places, Walk } from '../grammar/walk.js';
import { placesFrom, stepsAt, walk } from '../grammar/walk.js';
import type { Blocks, Word } from './situation.js';

/** Everything completion knows about the place where the cursor stands. */
export interface Site {
  readonly language: Language;
  readonly file: LangiumDocument;
  readonly text: string;
  readonly offset: number;
  /** The vocabularies to offer keywords in: the file's own; both while the file has none yet. */
  readonly vocabularies: readonly Vocabulary[];
  /** The type whose block the cursor is in, and its node where the parser made one. */
  readonly block: string;
  readonly container: AstNode;
  /** The words of the statement being written, and perhaps of those before it in the block. */
  readonly words: readonly Word[];
  readonly walk: Walk;
}

/** Follows the grammar to the cursor, block by block. */
export function siteAt(
  language: Language,
  graph: StatementGraph,
  file: LangiumDocument,
  offset: number,
  blocks: Blocks,
): Site {
  let block = 'Model';
  let start = placesFrom([graph.root]);
  for (const words of blocks.slice(0, -1)) {
    const opened = blockAfter(walk(start, symbolsOf(sinceLastBlock(words))));
    // A header that cannot be read: go on as if its block were one of the block around it.
    block = opened ?? (block === 'Model' ? 'AuthoredDocument' : block);
    start = placesFrom([graph.blocks.get(block) ?? graph.root]);
  }
  const words = sinceLastBlock(blocks.at(-1) ?? []);
  return {
    language,
    file,
    text: file.textDocument.getText(),
    offset,
    vocabularies: vocabulariesOf(file),
    block,
    container: containerAt(file, offset, block),
    words,
    walk: walk(start, symbolsOf(words)),
  };
}

/** A block ends its statement, so what stands before it cannot matter. */
function sinceLastBlock(words: readonly Word[]): readonly Word[] {
  return words.slice(words.findLastIndex(({ on }) => on === BLOCK) + 1);
}

function symbolsOf(words: readonly Word[]): string[] {
  return words.map(({ on }) => on);
}

function blockAfter({ before }: Walk): string | undefined {
  const places: Places = before.at(-1) ?? new Set();
  for (const { block } of stepsAt(places)) if (block) return block;
  return undefined;
}

function vocabulariesOf(file: LangiumDocument): Vocabulary[] {
  const { en, vi } = lexingReport(file.parseResult).vocabulary;
  return en + vi === 0 ? ['vi', 'en'] : [vocabularyOf(file)];
}

/** The node whose block the cursor is in, else the nearest node around it, else the whole file. */
function containerAt(file: LangiumDocument, offset: number, block: string): AstNode {
  const root = file.parseResult.value;
  const leaf = root.$cstNode && CstUtils.findLeafNodeBeforeOffset(root.$cstNode, Math.max(0, offset - 1));
  let around: AstNode | undefined;
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const cst = node.$cstNode;
    if (!cst || cst.offset >= offset || (cst.end < offset && cst.text.endsWith('}'))) continue;
    if (node.$type === block) return node;
    if ('items' in node) around ??= node;
  }
  return around ?? root;
}
