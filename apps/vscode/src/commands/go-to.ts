import type { At } from '@rplan/editor';
import { Position, Range, Uri, ViewColumn, window, workspace } from 'vscode';

/** Shows a statement in the editor where its file is open, else in the first column. */
export async function goTo({ uri, range: { start } }: At): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  const place = new Position(start.line, start.character);
  await window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? ViewColumn.One,
    selection: new Range(place, place),
  });
}
