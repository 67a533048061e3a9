import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { DefinitionLink, SymbolInformation } from 'vscode-languageserver/node';
import { DIRECTORY, PATIENT, PLAN, useWorkshop } from './testing/workshop.js';

const workshop = useWorkshop();
const { start, uri: uriOf } = workshop;

const ABOUT_INDEX = PLAN.replace('"Chậm theo {SNV}"', '"Chậm" { về PAR-2022.1 }');

describe('what the project says in its rplan.json', PATIENT, () => {
  const save = async (editor: { connection: { sendNotification: (...args: never[]) => unknown } }, text: string) => {
    await writeFile(workshop.path('rplan.json'), text);
    const changes = [{ uri: uriOf('rplan.json'), type: 2 }];
    await (editor.connection.sendNotification as (method: string, params: unknown) => Promise<void>)(
      'workspace/didChangeWatchedFiles',
      { changes },
    );
  };

  it('changes the severity of a rule, at once when it is saved', async () => {
    const { editor, uri } = await start({
      'rplan.json': '{ "rules": { "RP-NAME-001": "off" } }',
      'ke-hoach.rplan': PLAN,
    });
    expect(await editor.codes(uri)).toEqual([]);
    await save(editor, '{}');
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
  });

  it('brings the names of a shipped catalogue, and takes them away again', async () => {
    const unknown = (codes: string[]) => codes.includes('RP-NAME-001');
    const { editor, uri } = await start({
      'rplan.json': '{ "use": ["par-index-2022"] }',
      'danh-ba.rplan': DIRECTORY,
      'ke-hoach.rplan': ABOUT_INDEX,
    });
    expect(unknown(await editor.codes(uri))).toBe(false);
    const [link] = await editor.ask<DefinitionLink[]>('definition', uri, 1, 33);
    expect(link?.targetUri).toMatch(/\/catalogues\/par-index-2022\.rplan$/);
    const symbols = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'PAR-2022' });
    expect(symbols).toEqual([]);
    await save(editor, '{}');
    expect(await editor.codes(uri, unknown)).toContain('RP-NAME-001');
    await save(editor, '{ "use": ["par-index-2022"] }');
    expect(await editor.codes(uri, (codes) => !unknown(codes))).not.toContain('RP-NAME-001');
  });

  it('lets two projects use one folder, each with what it names', async () => {
    const { editor, uri } = await start({
      'chung/danh-ba.rplan': DIRECTORY,
      'mot/rplan.json': '{ "use": ["../chung"] }',
      'mot/ke-hoach.rplan': PLAN,
      'hai/rplan.json': '{ "use": ["../chung"] }',
      'hai/ke-hoach.rplan': PLAN,
    });
    expect(await editor.codes(uri, (codes) => codes.length === 0)).toEqual([]);
    await editor.open(uriOf('mot/ke-hoach.rplan'), PLAN);
    expect(await editor.codes(uriOf('mot/ke-hoach.rplan'), (codes) => codes.length === 0)).toEqual([]);
    await writeFile(workshop.path('chung/danh-ba.rplan'), DIRECTORY.replace('SNV', 'SỞ-NV'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('chung/danh-ba.rplan'), type: 2 }],
    });
    expect(await editor.codes(uri, (codes) => codes.length > 0)).toEqual(['RP-NAME-001', 'RP-NAME-001']);
  });
});
