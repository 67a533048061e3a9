import type { DataTransfer, Disposable, DocumentPasteEditProvider } from 'vscode';
import { DocumentDropOrPasteEditKind, DocumentPasteEdit, env, languages, window } from 'vscode';
import type { Register } from '../commands/guarded.js';
import { t } from '../l10n.js';
import { isPlan } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import { looksLikeTable } from './looks-like-table.js';
import { withoutIndent } from './without-indent.js';

const HTML = 'text/html';
const TEXT = 'text/plain';

/** A table copied from Word or Excel becomes tasks, whole paragraphs become headings, clauses and text, as the first offer of pasting; the plain text stays the other one. */
export function registerPaste(command: Register, server: ServerLink): Disposable[] {
  const kind = DocumentDropOrPasteEditKind.Empty.append('rplan', 'table');
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
      const [html, text] = await Promise.all([read(clipboard, HTML), read(clipboard, TEXT)]);
      const [range] = ranges;
      if (ranges.length !== 1 || !range) return [];
      const isTable = looksLikeTable(html, text);
      if (!isTable && !/\S[^\n]*\n\s*\S/.test(text ?? '')) return [];
      const { line, character } = range.start;
      const pasted = await server.ask(
        isTable ? 'rplan/pasteTable' : 'rplan/pasteParagraphs',
        {
          textDocument: { uri: document.uri.toString() },
          position: { line, character },
          ...(html !== undefined && { html }),
          ...(text !== undefined && { text }),
        },
        token,
      );
      if (!pasted) return [];
      const insert = withoutIndent(pasted.text, document.lineAt(line).text, character);
      return [new DocumentPasteEdit(insert, isTable ? t('Table as tasks') : t('Paragraphs as text of the plan'), kind)];
    },
  };
  return [
    languages.registerDocumentPasteEditProvider({ language: 'rplan' }, provider, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: [HTML, TEXT],
    }),
    command('rplan.pasteTable', () => pasteAsTasks(server)),
  ];
}

/** The same from the palette, where the clipboard is text alone. */
async function pasteAsTasks(server: ServerLink): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPlan(editor.document)) return void window.showInformationMessage(t('Open a plan first.'));
  const { line, character } = editor.selection.start;
  const text = await env.clipboard.readText();
  const pasted =
    looksLikeTable(undefined, text) &&
    (await server.ask('rplan/pasteTable', {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
      text,
    }));
  if (!pasted)
    return void window.showWarningMessage(t('The clipboard holds no table of tasks, or none may stand here.'));
  await editor.edit((edit) => edit.replace(editor.selection, pasted.text));
}

async function read(clipboard: DataTransfer, type: string): Promise<string | undefined> {
  return clipboard.get(type)?.asString();
}
