import { describe, expect, it } from 'vitest';
import type { CodeAction, DocumentLink, SelectionRange, TextEdit } from 'vscode-languageserver/node';
import type { Editor } from './testing/editor.js';
import { DIRECTORY, PATIENT, useWorkshop } from './testing/workshop.js';

const { start, uri: uriOf } = useWorkshop();

const MESSY = `// xem danh-ba.rplan
kế hoạch   KH-1 "Kế hoạch" {
      nhiệm vụ NV-1 "Rà soát." {
   chủ   trì SNV
  }
}
`;
const FILES = { 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': MESSY };
const options = { tabSize: 2, insertSpaces: true };

describe('writing', PATIENT, () => {
  it('formats a file, a selection, and what was just typed', async () => {
    const { editor, uri } = await start(FILES);
    const textDocument = { uri };
    const lines = (edits: readonly TextEdit[]) => edits.map(({ range, newText }) => [range.start.line, newText]);
    const whole = await editor.connection.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument, options });
    expect(lines(whole)).toEqual([[1, 'kế hoạch KH-1 "Kế hoạch" {\n  nhiệm vụ NV-1 "Rà soát." {\n    chủ trì SNV\n']]);
    const part = await editor.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      range: { start: { line: 3, character: 4 }, end: { line: 3, character: 5 } },
      options,
    });
    expect(lines(part)).toEqual([[3, '    chủ trì SNV\n']]);
    const typed = await editor.ask<TextEdit[]>('onTypeFormatting', uri, 4, 3, { ch: '}', options });
    expect(lines(typed)).toEqual([[2, '  nhiệm vụ NV-1 "Rà soát." {\n    chủ trì SNV\n']]);
  });

  it('leaves a file alone that it cannot read', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': 'kế hoạch   K "K" {\n  nhiem\n' });
    expect(await editor.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options })).toEqual(
      [],
    );
  });

  it('grows a selection, and follows the name of a file', async () => {
    const { editor, uri } = await start(FILES);
    const [selection] = await editor.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [{ line: 3, character: 14 }],
    });
    expect(selection?.range).toEqual({ start: { line: 3, character: 13 }, end: { line: 3, character: 16 } });
    expect(selection?.parent?.range).toEqual({ start: { line: 3, character: 3 }, end: { line: 3, character: 16 } });
    const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toEqual([uriOf('danh-ba.rplan')]);
  });

  it('makes tasks of a table that is pasted', async () => {
    const { editor, uri } = await start(FILES);
    const paste = (text: string) =>
      editor.connection.sendRequest<{ text: string } | null>('rplan/pasteTable', {
        textDocument: { uri },
        position: { line: 5, character: 0 },
        text,
      });
    expect(await paste('Nhiệm vụ\tCơ quan chủ trì\nCông khai\tSở Nội vụ\n')).toEqual({
      text: 'nhiệm vụ NV-2 "Công khai" {\n  chủ trì SNV\n}',
    });
    expect(await paste('không phải bảng')).toBeNull();
  });
});

describe('what is offered for a place', PATIENT, () => {
  const BROKEN = 'kế hoạch KH-1 "K" {\n  đoạn "Cần đơn đốc."\n  nhiệm vụ NV-1 "R" { chủ trì SNB }\n}\n';
  const ask = (editor: Editor, uri: string, range: unknown, only?: string[]) =>
    editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const whole = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };

  it('everything that has one safe way out, only when it is asked for', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': BROKEN });
    const [all, ...others] = await ask(editor, uri, whole, ['source.fixAll']);
    expect(others).toEqual([]);
    expect(all?.edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['đôn đốc']);
    const kinds = (await ask(editor, uri, whole)).map(({ kind }) => kind);
    expect(kinds).toContain('quickfix');
    expect(kinds).not.toContain('source.fixAll.rplan');
  });

  it('another arrangement of what is selected', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': BROKEN });
    const task = { start: { line: 2, character: 4 }, end: { line: 2, character: 20 } };
    const [wrap] = await ask(editor, uri, task, ['refactor']);
    expect(wrap?.kind).toBe('refactor.rewrite');
    expect(wrap?.edit?.changes?.[uri]?.[0]?.newText).toBe(
      '  nhiệm vụ NV-2 "…" {\n    nhiệm vụ NV-1 "R" { chủ trì SNB }\n  }\n',
    );
  });

  it('a new file for the units of a plan', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': `cơ quan BDT "Ban Dân tộc"\n${BROKEN}` });
    const unit = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
    const [extract] = await ask(editor, uri, unit, ['refactor.extract']);
    expect(extract?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: uriOf('danh-ba.rplan') },
      { edits: [{ newText: 'cơ quan BDT "Ban Dân tộc"\n' }] },
      { textDocument: { uri } },
    ]);
  });
});
