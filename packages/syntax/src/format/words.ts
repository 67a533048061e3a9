import type { AstNode, CstNode, Reference } from 'langium';
import { CstUtils } from 'langium';
import { isText } from '../generated/ast.js';
import { plainText } from '../text/prose.js';
import { walk } from '../tree/walk.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { canonicalDeadlines } from './deadlines.js';
import { isComment } from './lexeme.js';
import { lexemesOf } from './source.js';

/** What is printed for a reference: names such as `NV-7` are the writer's own and no words of a document. */
export interface NamedWords {
  readonly reference: Reference;
  readonly words: string;
}

/**
 * A deadline's own words in a vocabulary and in the form the formatter writes, so that neither changes a printed document: keywords
 * respelled, padding as written, texts without their quotes. `before day 30/8/2024` gives `trước ngày 30/8/2024`, `quý 3 năm 2026` gives
 * `quý III/2026`.
 */
export function wordsOf(node: AstNode, vocabulary: Vocabulary, named: readonly NamedWords[] = []): string {
  const root = node.$cstNode?.root;
  if (!node.$cstNode || !root) return '';
  const lexemes = canonicalDeadlines(node, lexemesOf(CstUtils.flattenCst(node.$cstNode).toArray(), root.fullText));
  const said = [...named.map(({ reference, words }) => ({ cst: reference.$refNode, words })), ...textsIn(node)];
  let words = '';
  for (const lexeme of lexemes) {
    const other = said.find(({ cst }) => cst !== undefined && lexeme.start >= cst.offset && lexeme.end <= cst.end);
    if ((other && lexeme.start !== other.cst?.offset) || isComment(lexeme)) continue;
    const word = other?.words ?? lexeme.written[vocabulary];
    if (word === '') continue;
    const glued = words === '' || word === ',' || word === '%' || word === '.' || words.endsWith('.');
    words += glued ? word : ` ${word}`;
  }
  return words;
}

/** Texts inside are printed without their quotes. */
function textsIn(node: AstNode): { readonly cst: CstNode | undefined; readonly words: string }[] {
  const texts: { cst: CstNode | undefined; words: string }[] = [];
  walk(node, (part) => {
    if (isText(part)) texts.push({ cst: part.$cstNode, words: plainText(part) });
  });
  return texts;
}
