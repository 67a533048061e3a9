import { mkdir, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver/node';
import { DIRECTORY, PATIENT, PLAN, useWorkshop } from './testing/workshop.js';

const workshop = useWorkshop();
const { start, uri: uriOf } = workshop;

describe('files that come and go', PATIENT, () => {
  it('checks again what a change in another file affects', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    expect(await editor.codes(uri)).toEqual([]);
    const directory = uriOf('danh-ba.rplan');
    await editor.open(directory, DIRECTORY.replace('SNV', 'SỞ-NỘI-VỤ'));
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
    await editor.close(directory);
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
  });

  it('notices a name that another file declares as well', async () => {
    const { editor, uri } = await start({
      'ban-sao.rplan': 'cơ quan STC "Sở Tài chính"\n',
      'danh-ba.rplan': DIRECTORY,
    });
    expect(await editor.codes(uri)).toEqual([]);
    await editor.open(uriOf('ban-sao.rplan'), 'cơ quan SNV "Sở Nội vụ"\n');
    const found = await Promise.race([
      editor.codes(uri, (codes) => codes.length > 0),
      editor.codes(uriOf('ban-sao.rplan'), (codes) => codes.length > 0),
    ]);
    expect(found).toEqual(['RP-NAME-004']);
  });

  it('reads the files beside one that is outside every open folder', async () => {
    const { editor } = await workshop.startWithoutFolder({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    expect(await editor.codes(uriOf('ke-hoach.rplan'), (codes) => codes.length === 0)).toEqual([]);
  });

  it('answers at once about a file that was never saved', async () => {
    const { editor } = await start({ 'danh-ba.rplan': DIRECTORY });
    await editor.open('untitled:Untitled-1', 'kế hoạch KH-1 "K" {\n  nhiem\n}\n');
    const list = await editor.ask<CompletionList>('completion', 'untitled:Untitled-1', 1, 7, {
      context: { triggerKind: 1 },
    });
    expect(list.items.map(({ label }) => label)).toContain('nhiệm vụ');
  });

  it('outlives a file that is gone before it is read again, and one that became a folder', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    expect(await editor.codes(uri)).toEqual([]);
    const tell = (type: number) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('danh-ba.rplan'), type }],
      });
    await rm(workshop.path('danh-ba.rplan'));
    await tell(2);
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
    await mkdir(workshop.path('danh-ba.rplan'));
    await tell(2);
    await rm(workshop.path('danh-ba.rplan'), { recursive: true });
    await writeFile(workshop.path('danh-ba.rplan'), DIRECTORY);
    await tell(2);
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
  });

  it('keeps what the editor shows of a file that is deleted on the disk, until it is closed', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': PLAN, 'danh-ba.rplan': DIRECTORY });
    const plan = uriOf('ke-hoach.rplan');
    await editor.codes(uri);
    await rm(workshop.path('danh-ba.rplan'));
    const changes = [{ uri, type: 3 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    expect(await editor.ask('documentSymbol', uri, 0, 0)).not.toBeNull();
    await editor.close(uri);
    expect(await editor.codes(plan, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
  });

  it('answers what was asked about a file that was closed before it was read', async () => {
    const { editor } = await start({ 'danh-ba.rplan': DIRECTORY });
    const long = PLAN.repeat(300);
    for (const count of [1, 2, 3]) {
      const untitled = `untitled:Untitled-${count}`;
      await editor.open(untitled, long);
      await editor.codes(untitled);
      await editor.change(untitled, `${long}// `);
      const asked = ['documentSymbol', 'codeLens', 'completion'].map((method) => editor.ask(method, untitled, 0, 0));
      await editor.close(untitled);
      expect(await Promise.allSettled(asked)).toHaveLength(3);
    }
  });

  it('cuts a folder off when it becomes a project of its own', async () => {
    const { editor, uri } = await start({
      'rplan.json': '{}',
      'danh-ba.rplan': DIRECTORY,
      'con/ke-hoach.rplan': PLAN,
    });
    expect(await editor.codes(uri)).toEqual([]);
    const config = workshop.path('con/rplan.json');
    const tell = (type: number) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf('con/rplan.json'), type }],
      });
    await writeFile(config, '{}');
    await tell(1);
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
    await rm(config);
    await tell(3);
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
  });

  it('answers while files change that are none of ours', async () => {
    const { editor, uri } = await start({ 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN });
    await editor.codes(uri);
    for (let count = 0; count < 20; count++) {
      const changes = [{ uri: uriOf(`anh-${count}.png`), type: 1 }];
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      expect(JSON.stringify(await editor.ask<Hover>('hover', uri, 1, 28))).toContain('Sở Nội vụ');
    }
  });

  it('checks a plan again when the result it explains changes in another file', async () => {
    const index = `${DIRECTORY}bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" { tối đa 4 } }\n`;
    const result = 'kết quả K của SNV theo C năm 2025 { điểm 1 = 5  điểm 2 = 4 }\n';
    const plan = PLAN.replace('"Chậm theo {SNV}"', '"Chậm" { về C.1  trừ 1 }');
    const { editor, uri } = await start({ 'danh-ba.rplan': index, 'ket-qua.rplan': result, 'ke-hoach.rplan': plan });
    expect(await editor.codes(uri)).toEqual([]);
    await editor.open(uriOf('ket-qua.rplan'), result.replace('điểm 2 = 4', 'điểm 2 = 3,5'));
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-COVER-001']);
  });

  it('lives with text that no parser can love, and with files that are not there', async () => {
    const { editor, uri } = await start({ 'ke-hoach.rplan': 'kế hoạch' });
    for (const text of [
      '',
      '{{{{',
      '"""',
      '}'.repeat(50),
      'nhiệm vụ '.repeat(200),
      '\u0000\uffff',
      `${'kế hoạch K "K" { mục "M" {'.repeat(60)}`,
    ]) {
      await editor.change(uri, text);
      await editor.codes(uri);
      await editor.ask('completion', uri, 0, Math.min(text.length, 5), { context: { triggerKind: 1 } });
      await editor.ask('hover', uri, 0, 1);
    }
    await expect(editor.ask('hover', uriOf('khong-co.rplan'), 0, 0)).resolves.toBeNull();
    expect(editor.log.join('\n')).toBe('');
  });
});
