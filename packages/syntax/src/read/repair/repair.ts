import { TokenColumns } from '../../lexer/columns.js';
import type { RPlanLexer, RPlanLexingReport } from '../../lexer/lexer.js';
import { lexingReport } from '../../lexer/lexer.js';
import type { IToken, TokenTypes } from '../../lexer/token.js';
import { isVirtual } from '../../lexer/token.js';
import type { SyntaxFault } from '../faults.js';
import { withoutLongRuns } from './long-runs.js';
import type { Fenced } from './lost-fences.js';
import { lexFenced } from './lost-fences.js';
import { nest } from './nest.js';
import { lexPastedSigns } from './pasted-signs.js';
import { strayBraces } from './stray-braces.js';

/** The tokens of a file as they were meant, and what had to be mended for it. */
export interface Repaired {
  readonly columns: TokenColumns;
  readonly faults: readonly SyntaxFault[];
  readonly report: RPlanLexingReport;
}

/** Makes the tokens of a file nest: signs, fences of texts, braces. Places stay what they are in the file. */
export function repaired(lexer: RPlanLexer, written: string, topLevel: ReadonlySet<string>): Repaired {
  const runs = withoutLongRuns(written);
  const { text, result, faults: pasted } = lexPastedSigns(lexer, runs.text);
  const { parts, faults: fences } = lexFenced(lexer, text, result);
  const tokens = parts.flatMap((part) => part.tokens);
  const strays = new Set(strayBraces(tokens, topLevel));
  const kept = strays.size === 0 ? tokens : tokens.filter((token) => !strays.has(token));
  const { tokens: nested, faults } = nest(kept, text, lexer.definition as TokenTypes);
  return {
    columns: columnsOf(nested, parts, written, lexer),
    faults: [...runs.faults, ...pasted, ...fences, ...faults],
    report: joined(parts, [...strays]),
  };
}

/** The tokens as columns again. One that nobody wrote has no width; one that was read otherwise than it was written says as what. */
function columnsOf(tokens: readonly IToken[], parts: Fenced['parts'], text: string, lexer: RPlanLexer): TokenColumns {
  const { tokenIds } = lexer;
  const columns = new TokenColumns(text, tokenIds.byId);
  const images = new Map<number, string>();
  let last = 0;
  for (const token of tokens) {
    const start = isVirtual(token) ? last : token.startOffset;
    last = start + token.image.length;
    if (text.slice(start, last) !== token.image) images.set(columns.count, token.image);
    columns.add(tokenIds.idOf(token.tokenType.name), start, last);
  }
  if (images.size > 0) columns.images = images;
  for (const { hidden, errors } of parts) {
    for (const { tokenType, startOffset, image } of hidden) {
      columns.comments.push(startOffset, startOffset + image.length);
      columns.commentTypes.push(tokenIds.idOf(tokenType.name));
    }
    columns.errors.push(...errors);
  }
  return columns.trim();
}

function joined(parts: Fenced['parts'], strays: readonly IToken[]): RPlanLexingReport {
  const reports = parts.map(({ report }) => lexingReport({ ...(report && { lexerReport: report }) }));
  return {
    diagnostics: [],
    vocabulary: {
      en: reports.reduce((sum, { vocabulary }) => sum + vocabulary.en, 0),
      vi: reports.reduce((sum, { vocabulary }) => sum + vocabulary.vi, 0),
    },
    // Of the parts in order the first that has one.
    firstOf: Object.assign({}, ...reports.map(({ firstOf }) => firstOf).reverse()),
    strayBraces: strays,
  };
}
