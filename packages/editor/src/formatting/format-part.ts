import { vocabularyOf } from '@rplan/meaning';
import type { Edit } from '@rplan/rules';
import { type Language, lineEdits, lineEndOf, settingsOf } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import { excerpt, formatText, type IToken, statementsIn, withLineEnd } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';

/**
 * The edits that bring the statements of a selection into style: the fewest whole statements that hold it and that have their lines
 * for themselves. None where they cannot be read.
 */
export function formatSelection(language: Language, file: LangiumDocument<Model>, selection: Region): Edit[] {
  const part = partAround(file, selection);
  return part ? formatPart(language, file, part) : [];
}

/** Statements next to each other in one block, with the lines they have for themselves. */
export interface Part extends Region {
  readonly container: AstNode;
  readonly lines: Region;
}

/** Formats a few statements where they stand, without reading the rest of the file. */
export function formatPart(language: Language, file: LangiumDocument<Model>, { container, lines }: Part): Edit[] {
  const text = file.textDocument.getText();
  const alone = excerpt(text, container, lines);
  const formatted =
    alone === undefined
      ? undefined
      : formatText(alone, { own: vocabularyOf(file, settingsOf(language, file).language) });
  if (alone === undefined || !formatted?.ok) return [];
  // The openings of the blocks around are read and written alike, so their words can be counted.
  const read = (source: string) => language.rplan.parser.Lexer.tokenize(source);
  const own = read(alone);
  const before = own.tokens.filter(({ startOffset }) => startOffset < lines.start).length;
  const behind = own.tokens.filter(({ startOffset }) => startOffset >= lines.end).length;
  const { tokens } = read(formatted.text);
  const first = tokens[before];
  const last = tokens[tokens.length - 1 - behind];
  if (!first || !last) return [];
  const written = formatted.text.slice(
    lineStart(formatted.text, first.startOffset),
    lineEnd(formatted.text, last.startOffset + last.image.length),
  );
  // A comment that went to a line of its own would be lost.
  if (comments(read(written).hidden) !== comments(own.hidden)) return [];
  const { start, end } = lines;
  return lineEdits(file.uri.toString(), start, text.slice(start, end), withLineEnd(written, lineEndOf(file)));
}

function comments(hidden: readonly IToken[]): number {
  return hidden.filter(({ tokenType }) => tokenType.name.endsWith('COMMENT')).length;
}

/** The smallest part of a file that holds a selection and has its lines for itself. */
export function partAround(file: LangiumDocument<Model>, selection: Region): Part | undefined {
  const text = file.textDocument.getText();
  let found: Part | undefined;
  let container: AstNode | undefined = file.parseResult.value;
  while (container) {
    const statements: readonly AstNode[] = touched(container, selection);
    const first = statements[0]?.$cstNode;
    const last = statements.at(-1)?.$cstNode;
    if (!first || !last) break;
    const lines = { start: lineStart(text, first.offset), end: lineEnd(text, last.end) };
    if (isAlone(text, lines, first.offset, last.end)) found = { container, start: first.offset, end: last.end, lines };
    const [only, ...others] = statements;
    container = only && others.length === 0 && isInBlock(only, selection) ? only : undefined;
  }
  return found;
}

function touched(container: AstNode, { start, end }: Region): AstNode[] {
  return statementsIn(container).filter(
    ({ $cstNode: cst }) => cst && cst.offset < Math.max(end, start + 1) && cst.end >= Math.max(start, 1),
  );
}

/** Whether a selection lies among the statements of a block; where it takes in the words before them, the whole is meant. */
function isInBlock(node: AstNode, { start, end }: Region): boolean {
  const statements = statementsIn(node);
  const first = statements[0]?.$cstNode;
  const last = statements.at(-1)?.$cstNode;
  return first !== undefined && last !== undefined && start >= first.offset && end <= last.end;
}

/** Whether nothing else stands on the lines, but a comment behind. */
function isAlone(text: string, lines: Region, start: number, end: number): boolean {
  return /^\s*$/.test(text.slice(lines.start, start)) && /^[ \t]*(?:\/\/.*)?\r?\n?$/.test(text.slice(end, lines.end));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line end, so that lines are whole. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
