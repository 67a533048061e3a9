import { rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Hover, Location, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { Editor } from './testing/editor.js';
import { DIRECTORY, PATIENT, PLAN, useWorkshop } from './testing/workshop.js';

const workshop = useWorkshop();
const { start, uri: uriOf } = workshop;

const tell = (editor: Editor, ...changes: { uri: string; type: number }[]) =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });

describe('files that go while they are open', PATIENT, () => {
  it('a file deleted on the disk stays what the editor shows, until it is closed', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    expect(await editor.codes(uri)).toEqual([]);
    await rm(workshop.path('danh-ba.rplan'));
    await tell(editor, { uri: uriOf('danh-ba.rplan'), type: 3 });
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
    await editor.change(uri, PLAN.replace('Rà soát', 'Rà soát lại'));
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
    expect(editor.log).toEqual([]);
  });

  it('a renamed file takes its names along', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    expect(await editor.codes(uri)).toEqual([]);
    await rename(workshop.path('danh-ba.rplan'), workshop.path('danh-bạ.rplan'));
    await tell(editor, { uri: uriOf('danh-ba.rplan'), type: 3 }, { uri: uriOf('danh-bạ.rplan'), type: 1 });
    await editor.change(uri, `${PLAN}// x\n`);
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
    const places = await editor.ask<Location[]>('references', uri, 1, 28, { context: { includeDeclaration: true } });
    expect(places.map((place) => place.uri)).toContain(uriOf('danh-bạ.rplan'));
  });

  it('a renamed file that is open goes on under its new name', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    await editor.codes(uri);
    const renamed = uriOf('moi.rplan');
    await rename(workshop.path('ke-hoach.rplan'), workshop.path('moi.rplan'));
    await editor.close(uri);
    await editor.open(renamed, PLAN);
    await tell(editor, { uri, type: 3 }, { uri: renamed, type: 1 });
    expect(await editor.codes(renamed, (codes) => codes.length === 0)).toEqual([]);
    expect(JSON.stringify(await editor.ask<Hover>('hover', renamed, 1, 28))).toContain('Sở Nội vụ');
  });

  it('names of files in decomposed letters are names like others', async () => {
    const name = 'kế-hoạch-Đề-án.rplan'.normalize('NFD');
    const { editor, uri } = await start({ ['danh-bạ.rplan'.normalize('NFD')]: DIRECTORY, [name]: PLAN });
    expect(await editor.codes(uri)).toEqual([]);
    const places = await editor.ask<Location[]>('references', uri, 1, 28, { context: { includeDeclaration: true } });
    expect(places.map((place) => decodeURIComponent(place.uri))).toContainEqual(expect.stringContaining(name));
    await writeFile(workshop.path(name), PLAN.normalize('NFD'));
    await editor.close(uri);
    await tell(editor, { uri, type: 2 });
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
  });
});

describe('a large workspace', PATIENT, () => {
  it('of 500 files is checked whole, and a renamed unit is found in all of them', async () => {
    const plans = Array.from({ length: 499 }, (_, at) => [`ke-hoach-${at}.rplan`, PLAN.replaceAll('KH-1', `KH-${at}`)]);
    const { editor, uri } = await start({
      'rplan.json': '{}',
      'danh-ba.rplan': DIRECTORY,
      ...Object.fromEntries(plans),
    });
    expect(await editor.codes(uri)).toEqual([]);
    const places = await editor.ask<Location[]>('references', uri, 1, 28, { context: { includeDeclaration: true } });
    expect(places).toHaveLength(1 + 2 * 499);
    const told = new Promise<PublishDiagnosticsParams>((resolve) => {
      editor.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (params.uri === uriOf('ke-hoach-7.rplan')) resolve(params);
      });
    });
    await editor.open(uriOf('danh-ba.rplan'), DIRECTORY.replace('SNV', 'SỞ-NV'));
    expect((await told).diagnostics.map(({ code }) => code)).toContain('RP-NAME-001');
  });
});

describe('a request that nobody waits for any more', PATIENT, () => {
  it.each([
    ['textDocument/references', { position: { line: 1, character: 28 }, context: { includeDeclaration: true } }],
    ['textDocument/codeLens', {}],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
    ['rplan/pasteTable', { position: { line: 1, character: 0 }, text: 'Nhiệm vụ\tChủ trì\nA\tB\n' }],
  ])('%s ends as cancelled, and the next one is answered', async (method, params) => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    const source = new CancellationTokenSource();
    // Asked while the workspace is still being read, so that there is something to wait for.
    const answer = editor.connection.sendRequest(method, { textDocument: { uri }, ...params }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    await expect(editor.connection.sendRequest(method, { textDocument: { uri }, ...params })).resolves.toBeDefined();
    expect(editor.log).toEqual([]);
  });
});

describe('typing', PATIENT, () => {
  it('key by key gives what opening the same text gives', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    const other = uriOf('khac/ke-hoach.rplan');
    await editor.open(uriOf('khac/danh-ba.rplan'), DIRECTORY);
    const shown = (file: string) =>
      JSON.stringify(editor.diagnostics(file)?.map(({ code, range }) => ({ code, range })));
    let text = PLAN;
    const line = '  nhiệm vụ NV-2 "Hai {TT-1}." { sau NV-1  chủ trì SNW }\n';
    const at = PLAN.indexOf('  nhiệm vụ NV-1');
    for (let typed = 1; typed <= line.length; typed++) {
      text = PLAN.slice(0, at) + line.slice(0, typed) + PLAN.slice(at);
      await editor.change(uri, text);
      if (typed % 9 === 0 || typed === line.length) {
        await editor.codes(uri);
        await editor.open(other, text);
        // What is said of a file that goes or comes may be said twice; in the end both files show the same.
        await editor.codes(other, () => shown(other) === shown(uri));
        await editor.close(other);
      }
    }
    await editor.change(uri, PLAN);
    expect(await editor.codes(uri)).toEqual([]);
  });
});
