import type { Language } from '@rplan/rules';
import { type IToken, lexingReport } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { FoldingRange } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

/** Lines that can be folded away, both counted from zero. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly comment: boolean;
}

const OPENERS: Readonly<Record<string, string>> = { '{': '}', BLOCK_OPEN: 'BLOCK_CLOSE' };

/** Blocks, texts of several paragraphs, and comments. Tokens are enough, so a broken file folds as well. */
export function folding({ rplan }: Language, file: LangiumDocument): Fold[] {
  const { tokens: written, hidden } = rplan.parser.Lexer.tokenize(file.textDocument.getText());
  const strays = new Set(lexingReport(file.parseResult).strayBraces.map(({ startOffset }) => startOffset));
  const tokens = strays.size === 0 ? written : written.filter(({ startOffset }) => !strays.has(startOffset));
  return [...blocks(tokens), ...comments(hidden)].filter(({ startLine, endLine }) => endLine > startLine);
}

function blocks(tokens: readonly IToken[]): Fold[] {
  const folds: Fold[] = [];
  const open: { closer: string; line: number }[] = [];
  for (const token of tokens) {
    const name = token.tokenType.name;
    const closer = OPENERS[name];
    if (closer) open.push({ closer, line: lineOf(token) });
    else if (open.at(-1)?.closer === name) {
      // The closing brace stays in sight.
      folds.push({ startLine: open.pop()?.line ?? 0, endLine: lineOf(token) - 1, comment: false });
    }
  }
  return folds;
}

function comments(hidden: readonly IToken[]): Fold[] {
  const folds: Fold[] = [];
  for (const token of hidden) {
    const startLine = lineOf(token);
    const endLine = (token.endLine ?? startLine + 1) - 1;
    const last = folds.at(-1);
    if (!token.tokenType.name.endsWith('COMMENT')) continue;
    if (token.tokenType.name === 'LINE_COMMENT' && last?.endLine === startLine - 1)
      folds[folds.length - 1] = { ...last, endLine: startLine };
    else folds.push({ startLine, endLine, comment: true });
  }
  return folds;
}

function lineOf({ startLine }: IToken): number {
  return (startLine ?? 1) - 1;
}

export const foldingRangeRequest: ServerRequest = {
  capabilities: { foldingRangeProvider: true },
  connect: (connection, language) =>
    connection.onFoldingRanges(
      aboutFile(language, LINKED, (file) =>
        folding(language, file).map(
          ({ startLine, endLine, comment }): FoldingRange => ({
            startLine,
            endLine,
            ...(comment ? { kind: FoldingRangeKind.Comment } : {}),
          }),
        ),
      ),
    ),
};
