import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docx, p } from '@rplan/word-reader/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { importOfficeFile, reviewOfficeFile } from './office-files.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-office-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const WORD = docx({ body: p('Các đơn vị báo cáo trước ngày 31/6/2026.') });

function office(name: string, bytes: Uint8Array | string) {
  const folder = mkdtempSync(path.join(work, 'o-'));
  writeFileSync(path.join(folder, name), bytes);
  return {
    params: { path: path.join(folder, name), language: 'vi' as const },
    names: () => readdirSync(folder).sort(),
    folder,
  };
}

describe('a Word file in the explorer', () => {
  it('becomes a project in a folder beside it, and again in another one', async () => {
    const { params, names, folder } = office('Kế hoạch.docx', WORD);
    const { written, places } = await importOfficeFile(params);
    expect(written).toEqual([path.join(folder, 'Kế hoạch', 'ke-hoach.rplan')]);
    expect(readFileSync(written[0] ?? '', 'utf8')).toContain('đoạn "Các đơn vị báo cáo trước ngày 31/6/2026."');
    expect(places).toBeGreaterThan(0);
    await importOfficeFile(params);
    expect(names()).toEqual(['Kế hoạch', 'Kế hoạch-2', 'Kế hoạch.docx']);
  });

  it('is reviewed in a copy beside it', async () => {
    const { params, names } = office('a.docx', WORD);
    const { written, places } = await reviewOfficeFile(params);
    expect(written.map((file) => path.basename(file))).toEqual(['a-gop-y.docx']);
    expect(places).toBeGreaterThan(0);
    expect(readFileSync(params.path).equals(WORD)).toBe(true);
    expect(names()).toEqual(['a-gop-y.docx', 'a.docx']);
  });

  it('that cannot be read is refused with a sentence, and nothing is written', async () => {
    const { params, names } = office('a.docx', 'không phải Word');
    for (const ask of [importOfficeFile, reviewOfficeFile]) {
      const { written, failure } = await ask(params);
      expect({ written, code: failure?.code }).toEqual({ written: [], code: 'not-word' });
      expect(failure?.message).toContain('a.docx');
    }
    expect(await importOfficeFile({ ...params, path: `${params.path}x` })).toMatchObject({
      failure: { code: 'empty' },
    });
    expect(names()).toEqual(['a.docx']);
  });
});
