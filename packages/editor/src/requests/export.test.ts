import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from '@rplan/project';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../settings.js';
import { openedWith } from '../testing/opened.js';
import { exportDocuments } from './export.js';

const PLAN = `kế hoạch KH-1 "Thứ nhất" { đoạn "Một." }\n`;
const OTHER = `thông báo TB-1 "Thứ hai" { đoạn "Hai." }\n`;

async function exported(files: Record<string, string>, params: Partial<Parameters<typeof exportDocuments>[1]> = {}) {
  const { opened, folder, uri } = await openedWith(files);
  const textDocument = { uri: uri('a.rplan') };
  return { answer: await exportDocuments(opened, { textDocument, formats: ['docx'], ...params }), folder };
}

describe('writes', () => {
  it('the documents of the file into out/', async () => {
    const { answer, folder } = await exported({ 'a.rplan': PLAN, 'b.rplan': OTHER }, { formats: ['docx', 'xlsx'] });
    expect(answer).toMatchObject({ failures: [], errors: expect.any(Number) });
    expect(await readdir(path.join(folder, 'out'))).toEqual(['KH-1.docx', 'KH-1.xlsx']);
    expect(answer.written).toEqual(['KH-1.docx', 'KH-1.xlsx'].map((name) => path.join(folder, 'out', name)));
  });

  it('a Word document where no format is asked for', async () => {
    const { opened, folder, uri } = await openedWith({ 'a.rplan': PLAN });
    const { failures } = await exportDocuments(opened, { textDocument: { uri: uri('a.rplan') } });
    expect(failures).toEqual([]);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['KH-1.docx']);
  });

  it('those of the project where the file declares none', async () => {
    const { folder } = await exported({ 'a.rplan': 'cơ quan VP "Văn phòng"\n', 'b.rplan': PLAN + OTHER });
    expect(await readdir(path.join(folder, 'out'))).toEqual(['KH-1.docx', 'TB-1.docx']);
  });

  it('only the document that is named, into the folder that is named', async () => {
    const { folder } = await exported({ 'a.rplan': PLAN + OTHER }, { document: 'TB-1', folder: 'văn bản/đi' });
    expect(await readdir(path.join(folder, 'văn bản', 'đi'))).toEqual(['TB-1.docx']);
  });

  it('a draft, and says how many errors stand', async () => {
    const { answer } = await exported({ 'a.rplan': 'kế hoạch KH-1 "Nháp" { đoạn "{KHÔNG-CÓ}" }\n' });
    expect(answer.written).toHaveLength(1);
    expect(answer.errors).toBeGreaterThan(0);
  });

  it('and counts the errors that the command line counts, with all that the project says of its check', async () => {
    const plan = `cơ quan VP "Văn phòng"
thông báo TB "Phân công" { ban hành VP  số 1/TB-VP  ngày 05/01/2026  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
`;
    const errors = async (config: string) => {
      const files = { 'a.rplan': plan, 'rplan.json': config };
      const { opened, folder, uri } = await openedWith(files);
      const settings = await readSettings(pathToFileURL(folder).href);
      const { errors: told } = await exportDocuments(
        { ...opened, settings },
        { textDocument: { uri: uri('a.rplan') } },
      );
      const { projects } = await load([folder]);
      const found = projects.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
      expect(told).toBe(found.length);
      return told;
    };
    expect(await errors('{}')).toBe(0);
    expect(await errors('{ "requires": { "notice": { "task": ["deliverable"] } } }')).toBe(1);
    expect(await errors('{ "rules": { "RP-DOC-004": "error" } }')).toBe(1);
  });

  it('in the layout of the project', async () => {
    const read = async (config: string) => {
      const { folder } = await exported({ 'a.rplan': PLAN, 'rplan.json': config }, { formats: ['html'] });
      return readFile(path.join(folder, 'out', 'KH-1.html'), 'utf8');
    };
    expect(await read('{ "layout": { "marginLeft": 30 } }')).not.toBe(await read('{ "layout": { "marginLeft": 35 } }'));
  });
});

describe('says what went wrong', () => {
  const codes = async (files: Record<string, string>, params: Parameters<typeof exported>[1] = {}) =>
    (await exported(files, params)).answer.failures.map(({ code }) => code);

  it('of what was asked for', async () => {
    expect(await codes({ 'a.rplan': 'cơ quan VP "Văn phòng"\n' })).toEqual(['no-document']);
    expect(await codes({ 'a.rplan': PLAN }, { document: 'KHÔNG-CÓ' })).toEqual(['no-document']);
    expect(await codes({ 'a.rplan': PLAN }, { formats: ['doc'] })).toEqual(['unknown-format']);
  });

  it('of two documents of one name, and writes the others', async () => {
    const { answer, folder } = await exported({ 'a.rplan': PLAN + PLAN + OTHER });
    expect(answer.failures.map(({ code }) => code)).toEqual(['same-name']);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['TB-1.docx']);
  });

  it('of two documents whose names differ in capitals only, whichever is asked for', async () => {
    const files = { 'a.rplan': `${PLAN}${PLAN.replace('KH-1', 'kh-1')}${OTHER}` };
    const { answer, folder } = await exported(files);
    expect(answer.failures.map(({ code }) => code)).toEqual(['same-name']);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['TB-1.docx']);
    for (const document of ['KH-1', 'kh-1'])
      expect((await exported(files, { document })).answer).toMatchObject({
        written: [],
        failures: [{ code: 'same-name' }],
      });
  });

  it('of a place that is a file', async () => {
    const { opened, folder, uri } = await openedWith({ 'a.rplan': PLAN });
    await writeFile(path.join(folder, 'out'), 'x');
    const { failures } = await exportDocuments(opened, { textDocument: { uri: uri('a.rplan') }, formats: ['docx'] });
    expect(failures.map(({ code }) => code)).toEqual(['not-a-folder']);
  });

  it('of a text that was never saved, unless a folder is named', async () => {
    const { opened, folder } = await openedWith({ 'a.rplan': PLAN });
    const params = { textDocument: { uri: 'untitled:Untitled-1' }, formats: ['txt'] };
    const unsaved = { ...opened, root: '' };
    expect((await exportDocuments(unsaved, params)).failures.map(({ code }) => code)).toEqual(['no-folder']);
    expect((await exportDocuments(unsaved, { ...params, folder })).written).toEqual([path.join(folder, 'KH-1.txt')]);
  });

  it('in the language of the file, or the one asked for', async () => {
    const [vi, en] = await Promise.all(
      (['vi', 'en'] as const).map(
        async (language) =>
          (await exported({ 'a.rplan': PLAN }, { formats: ['doc'], language })).answer.failures[0]?.message,
      ),
    );
    expect(vi).not.toBe(en);
  });
});

it('finds its way through names in decomposed letters', async () => {
  const [folder, file] = ['kế hoạch năm', 'kế hoạch.rplan'].map((name) => name.normalize('NFD'));
  const { opened } = await openedWith({ [`${folder}/${file}`]: PLAN, 'rplan.json': '{}' });
  const { written } = await exportDocuments(opened, {
    textDocument: { uri: opened.file.uri.toString() },
    formats: ['docx'],
  });
  expect(written.map((name) => path.basename(name))).toEqual(['KH-1.docx']);
});
