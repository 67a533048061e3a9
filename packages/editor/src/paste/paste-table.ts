import { documentAbove, freeNames, vocabularyOf } from '@rplan/meaning';
import { indentAt, type Language, lineEndOf, settingsOf } from '@rplan/rules';
import { textSource } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';
import { situationAt } from '../completion/situation.js';
import { headerOf } from './columns.js';
import { deadlineWords, isDated } from './deadline-words.js';
import type { Grid } from './grid.js';
import { isTable } from './grid.js';
import { guessColumns } from './guess.js';
import { partiesOf } from './parties.js';
import { readHtml } from './read-html.js';
import { readTsv } from './read-tsv.js';
import { writeRows } from './tasks.js';

/** What is on the clipboard: the same table in up to two forms, of which HTML tells more (merged cells). */
export interface Clipboard {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/**
 * The tasks that a table copied from Word or Excel stands for, as text to put in at a place. Undefined where it is no table of tasks, or
 * where no task may stand (in a text, in a comment, outside of every document): then it is pasted as it is.
 */
export function pasteTable(
  language: Language,
  file: LangiumDocument<Model>,
  offset: number,
  clipboard: Clipboard,
): string | undefined {
  const around = documentAt(language, file, offset);
  const grid = gridOf(clipboard);
  if (!around || !grid || !isTable(grid)) return undefined;
  const parties = partiesOf(language, file);
  const header = headerOf(grid.rows);
  const rows = grid.rows.slice(header?.rows ?? 0);
  const columns = header?.columns ?? guessColumns(rows, parties, isDated);
  if (!columns) return undefined;
  const names = freeNames('Task', around);
  const lines = writeRows(
    {
      vocabulary: vocabularyOf(file, settingsOf(language, file).language),
      columns,
      parties,
      deadline: (said) => deadlineWords(said, textSource),
      name: () => names.next().value ?? '',
    },
    rows,
  );
  if (lines.length === 0) return undefined;
  const indent = indentAt(file, offset);
  return lines.map((line, index) => (index > 0 && line !== '' ? indent + line : line)).join(lineEndOf(file));
}

/** The document whose block a place is in, where a statement may stand there. */
function documentAt({ rplan }: Language, file: LangiumDocument<Model>, offset: number): AstNode | undefined {
  const { kind, blocks } = situationAt(file, offset, rplan.parser.Lexer);
  const root = file.parseResult.value.$cstNode;
  if (kind !== 'statement' || blocks.length < 2 || !root) return undefined;
  const leaf = CstUtils.findLeafNodeBeforeOffset(root, Math.max(0, offset - 1));
  return documentAbove(leaf?.astNode);
}

function gridOf({ html, text }: Clipboard): Grid | undefined {
  const fromHtml = html === undefined ? undefined : readHtml(html);
  if (fromHtml) return fromHtml;
  return text?.includes('\t') ? readTsv(text) : undefined;
}
