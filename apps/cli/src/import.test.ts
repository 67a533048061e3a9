import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docx, p, r, tbl } from '@rplan/word-reader/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './testing.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-import-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let folders = 0;

/** A folder of files, and what the command line does in it. */
function office(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = path.join(work, String(++folders));
  mkdtempSync(`${folder}-`);
  const own = mkdtempSync(`${folder}-`);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(own, name), content);
  return {
    folder: own,
    run: (...argv: string[]) => run(own, ...argv),
    file: (name: string) => readFileSync(path.join(own, name), 'utf8'),
  };
}

const bold = (text: string) => p([r(text, '<w:b/>')]);
const centred = (text: string) => p([r(text, '<w:b/>')], '<w:jc w:val="center"/>');
const PLAN = docx({
  body:
    tbl([
      [
        bold('ỦY BAN NHÂN DÂN') + bold('XÃ SƠN HẠ'),
        bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + bold('Độc lập - Tự do - Hạnh phúc'),
      ],
      [p('Số:     /KH-UBND'), p('Sơn Hạ, ngày    tháng 6 năm 2026')],
    ]) +
    centred('KẾ HOẠCH') +
    centred('Khắc phục tồn tại, hạn chế năm 2026') +
    p('Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.') +
    bold('I. NHIỆM VỤ') +
    tbl([
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'],
      ['1', 'Rà soát "hồ sơ" {trễ hạn}.', 'Văn phòng', 'Trước ngày 15/8/2026', 'Báo cáo'],
      ['2', 'Tập huấn.', 'Phòng Kinh tế; Văn phòng', 'khi có điều kiện', ''],
    ]) +
    tbl([
      [
        p('Nơi nhận:') + p('- Văn phòng;') + p('- Lưu: VT.'),
        centred('KT. CHỦ TỊCH') + centred('PHÓ CHỦ TỊCH') + p('') + centred('Lê Văn An'),
      ],
    ]),
});

describe('rplan import', () => {
  it('makes a project that checks and builds, and lists what is not sure', async () => {
    const { run: rplan, file, folder } = office({ 'Kế hoạch năm 2026.docx': PLAN });
    const imported = await rplan('import', 'Kế hoạch năm 2026.docx', '--out', 'kh');
    expect(imported).toMatchObject({ exit: 0, err: '' });
    expect(readdirSync(path.join(folder, 'kh')).sort()).toEqual([
      'danh-ba.rplan',
      'ke-hoach-nam-2026.rplan',
      'van-ban.rplan',
    ]);
    const plan = file('kh/ke-hoach-nam-2026.rplan');
    expect(plan).toContain('thời hạn trước ngày 15/8/2026');
    expect(plan).toContain('thời hạn "khi có điều kiện"');
    expect(plan).toContain('{NQ-76|Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ}');
    expect(file('kh/danh-ba.rplan')).toContain('chức vụ PCT "Phó Chủ tịch"');
    const places = [...imported.out.matchAll(/^kh\/[a-z0-9-]+\.rplan:(\d+): /gm)].map(([, line]) => Number(line));
    const marked = plan.split('\n').flatMap((line, at) => (line.includes('// Chưa chắc: ') ? [at + 1] : []));
    expect(marked.length).toBeGreaterThan(0);
    expect(places).toEqual(marked);
    expect((await rplan('fmt', '--check', 'kh')).exit).toBe(0);
    expect((await rplan('build', 'kh', '--to', 'docx,txt', '--out', 'out')).exit).toBeLessThan(2);
    const [text = ''] = readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.txt'));
    expect(file(`out/${text}`)).toContain('Rà soát "hồ sơ" {trễ hạn}.');
  });

  it('never overwrites', async () => {
    const { run: rplan, file, folder } = office({ 'a.docx': PLAN });
    await rplan('import', 'a.docx', '--out', 'kh');
    writeFileSync(path.join(folder, 'kh/van-ban.rplan'), 'của tôi');
    rmSync(path.join(folder, 'kh/a.rplan'));
    const again = await rplan('import', 'a.docx', '--out', 'kh');
    expect(again).toMatchObject({ exit: 2, out: '' });
    expect(again.err).toContain('van-ban.rplan');
    expect(file('kh/van-ban.rplan')).toBe('của tôi');
    expect(existsSync(path.join(folder, 'kh/a.rplan'))).toBe(false);
  });

  it('makes one project of several files, with names that are not the same', async () => {
    const { run: rplan, folder } = office({ 'a.docx': PLAN, 'b.docx': PLAN });
    expect((await rplan('import', 'a.docx', 'b.docx', '--out', 'kh')).exit).toBe(0);
    expect(readdirSync(path.join(folder, 'kh')).sort()).toEqual([
      'a.rplan',
      'b.rplan',
      'danh-ba.rplan',
      'van-ban.rplan',
    ]);
    expect((await rplan('check', 'kh', '--format', 'short')).out).not.toMatch(/RP-NAME/);
  });

  it('says as data what it says in words', async () => {
    const { run: rplan } = office({ 'a.docx': PLAN });
    const { out } = await rplan('import', 'a.docx', '--out', 'kh', '--format', 'json');
    const report = JSON.parse(out);
    expect(report.files).toContain('kh/a.rplan');
    expect(report.unsure[0]).toMatchObject({
      file: 'kh/a.rplan',
      line: expect.any(Number),
      message: expect.any(String),
    });
  });

  it.each<[string, Uint8Array | string]>([
    ['cut.docx', PLAN.subarray(0, 900)],
    ['text.docx', 'Kế hoạch'],
    ['empty.docx', ''],
    [
      'password.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
    ['broken.pdf', '%PDF-1.7 and nothing more'],
    ['doctype.docx', docx({ body: '', files: { 'word/document.xml': '<!DOCTYPE a><a/>' } })],
    ['nested.docx', docx({ body: '<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000) })],
  ])('refuses %s with a sentence and writes nothing', async (name, content) => {
    const { run: rplan, folder } = office({ [name]: content });
    const refused = await rplan('import', name, '--out', 'kh');
    expect(refused).toMatchObject({ exit: 2, out: '' });
    expect(refused.err.split('\n')[0]).toMatch(new RegExp(`^${name}: \\p{L}`, 'u'));
    expect(refused.err).not.toMatch(/\bat .*\.[jt]s/);
    expect(existsSync(path.join(folder, 'kh'))).toBe(false);
  });

  it('asks for a file, and says which one is not there', async () => {
    const { run: rplan } = office({});
    expect(await rplan('import')).toMatchObject({ exit: 2, out: '' });
    expect((await rplan('import', 'none.docx')).err).toContain('none.docx');
  });
});
