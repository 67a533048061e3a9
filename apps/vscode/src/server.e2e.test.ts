import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DefinitionLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { DIRECTORY, PATIENT, PLAN, useWorkshop } from './testing/workshop.js';

const workshop = useWorkshop();
const { start, uri: uriOf } = workshop;

describe('the bundled server over stdio', PATIENT, () => {
  it('reports what our rules find, in Vietnamese, with related places', async () => {
    const { editor, uri } = await start({
      'ke-hoach.rplan':
        'kế hoạch KH-1 "K" {\n  mục A "Một" { }\n  mục A "Hai" { }\n  nhiệm vụ NV-1 "R" { chủ trì SNW  thời hạn 30/6/2026 }\n}\n',
    });
    expect((await editor.codes(uri)).sort()).toEqual(['RP-NAME-001', 'RP-NAME-004']);
    const duplicate = editor.diagnostics(uri)?.find(({ code }) => code === 'RP-NAME-004');
    expect(duplicate).toMatchObject({
      source: 'RPlan',
      severity: 1,
      range: { start: { line: 2, character: 6 }, end: { line: 2, character: 7 } },
    });
    expect(duplicate?.message).toContain('đã được khai báo');
    expect(duplicate?.codeDescription?.href).toBe('vscode://test/rules/RP-NAME-004');
    expect(duplicate?.relatedInformation?.[0]?.location.range.start.line).toBe(1);
  });

  it('speaks English to an English file', async () => {
    const { editor, uri } = await start({
      'plan.rplan': 'plan KH-1 "K" {\n  task NV-1 "R" { lead SNW  due 30/6/2026 }\n}\n',
    });
    await editor.codes(uri);
    expect(editor.diagnostics(uri)?.[0]?.message).toContain('is not declared');
  });

  it('completes a half-typed phrase from its beginning', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': 'kế hoạch KH-1 "K" {\n  nhiem v\n}\n' });
    const list = await editor.ask<CompletionList>('completion', uri, 1, 9, { context: { triggerKind: 1 } });
    expect(list.isIncomplete).toBe(true);
    const task = list.items.find(({ label }) => label === 'nhiệm vụ');
    expect(task).toMatchObject({
      filterText: 'nhiem vu',
      textEdit: { newText: 'nhiệm vụ', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } } },
    });
  });

  it('keeps up with an input method that types, erases and types again', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': 'kế hoạch KH-1 "K" {\n  \n}\n' });
    let labels: string[] = [];
    for (const typed of [
      'n',
      'nh',
      'nhi',
      'nhie',
      'nhiê',
      'nhiêm',
      'nhi',
      'nhiệ',
      'nhiệm',
      'nhiệm ',
      'nhiệm v',
      'nhiệm vu',
      'nhiệm v',
    ]) {
      await editor.change(uri, `kế hoạch KH-1 "K" {\n  ${typed}\n}\n`);
      const list = await editor.ask<CompletionList>('completion', uri, 1, 2 + typed.length, {
        context: { triggerKind: 1 },
      });
      labels = list.items.map(({ label }) => label);
      expect(labels, typed).toContain('nhiệm vụ');
    }
  });

  it('follows names across the files of a project', async () => {
    const { editor, uri } = await start({
      'rplan.json': '{}',
      'chung/danh-ba.rplan': DIRECTORY,
      'ke-hoach.rplan': PLAN,
    });
    expect(await editor.codes(uri)).toEqual([]);
    const lead = PLAN.split('\n')[2]?.indexOf('SNV.GĐ') ?? -1;
    const [link] = await editor.ask<DefinitionLink[]>('definition', uri, 2, lead + 1);
    expect(link?.targetUri).toBe(uriOf('chung/danh-ba.rplan'));
    const places = await editor.ask<Location[]>('references', uri, 1, 28, { context: { includeDeclaration: true } });
    expect(places).toHaveLength(3);
    const edit = await editor.ask<WorkspaceEdit>('rename', uri, 1, 28, { newName: 'SỞ-NV' });
    expect(
      Object.values(edit.changes ?? {})
        .flat()
        .map(({ newText }) => newText),
    ).toEqual(['SỞ-NV', 'SỞ-NV', 'SỞ-NV']);
  });

  it('refuses to rename a keyword, with the reason', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    await expect(editor.ask('prepareRename', uri, 2, 4)).rejects.toThrow(/từ khóa/);
  });

  it('answers the other requests', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    await editor.codes(uri);
    expect(JSON.stringify(await editor.ask<Hover>('hover', uri, 1, 28))).toContain('Sở Nội vụ');
    expect(await editor.ask<unknown[]>('documentHighlight', uri, 1, 28)).toHaveLength(2);
    expect(
      (await editor.ask<DocumentSymbol[]>('documentSymbol', uri, 0, 0))[0]?.children?.map(({ name }) => name),
    ).toEqual(['TT-1 · Chậm theo SNV', 'NV-1 · Rà soát.']);
    expect(await editor.ask<FoldingRange[]>('foldingRange', uri, 0, 0)).toEqual([{ startLine: 0, endLine: 2 }]);
    const symbols = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'giam doc' });
    expect(symbols.map(({ name }) => name)).toEqual(['GĐ · Giám đốc']);
  });

  it('offers a quick fix that mends the problem', async () => {
    const { editor, uri } = await start({
      'danh-ba.rplan': DIRECTORY,
      'ke-hoach.rplan': PLAN.replace('SNV.GĐ', 'SVN'),
    });
    expect(await editor.codes(uri)).toEqual(['RP-NAME-001']);
    const range = editor.diagnostics(uri)?.[0]?.range;
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    expect(actions[0]).toMatchObject({ title: 'Đổi thành “SNV”', kind: 'quickfix', isPreferred: true });
    expect(actions[0]?.edit?.changes?.[uri]).toEqual([{ range, newText: 'SNV' }]);
  });
});
