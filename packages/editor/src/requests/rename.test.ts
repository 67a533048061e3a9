import type { Desk } from '@rplan/rules/testing';
import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from './rename.js';

const PLAN = `kế hoạch KH-1 "K" {
  tồn tại TT-1 "Theo {QĐ-615}" { về PAR.1.1.1 }
  tồn tại TT-2 "Khác"
  nhiệm vụ NV-1 "Rà {TT-1|này} với {SNV}." { khắc phục TT-1  chủ trì SNV.GĐ  phối hợp SNV, SNV.P-CCHC }
}
`;

async function open(piece: string, plan = PLAN): Promise<Desk> {
  return openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': plan.replace(piece.replace('│', ''), piece) });
}

/** The files after the renaming. */
async function renamed(desk: Desk, newName: string): Promise<Record<string, string>> {
  const result = rename(desk.language, desk.file, desk.offset, newName);
  if (!result.ok) throw new Error(result.reason.en);
  const texts: Record<string, string> = {};
  for (const [name, file] of desk.files) {
    const places = result.places
      .filter(({ file: uri }) => uri === file.uri.toString())
      .sort((a, b) => b.start - a.start);
    texts[name] = places.reduce(
      (text, { start, end }) => text.slice(0, start) + result.newName + text.slice(end),
      file.textDocument.getText(),
    );
  }
  return texts;
}

describe('renaming', () => {
  it('follows every mention of a unit across files and prose, and leaves the post behind the dot', async () => {
    const texts = await renamed(await open('phối hợp S│NV'), 'SNV-MỚI');
    expect(texts['plan.rplan']).toContain(
      'với {SNV-MỚI}." { khắc phục TT-1  chủ trì SNV-MỚI.GĐ  phối hợp SNV-MỚI, SNV-MỚI.P-CCHC }',
    );
    expect(texts['danh-ba.rplan']).toContain('cơ quan SNV-MỚI "Sở Nội vụ"');
    expect(texts['danh-ba.rplan']).toContain('gồm SNV-MỚI, STC');
    expect(texts['danh-ba.rplan']).toContain('kết quả KQ của SNV-MỚI theo PAR');
  });

  it('replaces only its own part of a dotted name', async () => {
    const texts = await renamed(await open('SNV.G│Đ'), 'GIÁM-ĐỐC');
    expect(texts['plan.rplan']).toContain('chủ trì SNV.GIÁM-ĐỐC  phối hợp SNV,');
    expect(texts['danh-ba.rplan']).toContain('chức vụ GIÁM-ĐỐC "Giám đốc" { đứng đầu }');
    expect(texts['danh-ba.rplan']).toContain('cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }');
  });

  it('renames a code whole', async () => {
    const texts = await renamed(await open('về PAR.1.1.│1'), '1.1.9');
    expect(texts['plan.rplan']).toContain('về PAR.1.1.9 }');
    expect(texts['danh-ba.rplan']).toContain('tiêu chí thành phần 1.1.9 "Ban hành kế hoạch"');
    expect(texts['danh-ba.rplan']).toContain('tiêu chí 1.1 "Kế hoạch"');
  });

  it('works from the declaration, and keeps the author’s words in a link', async () => {
    const texts = await renamed(await open('tồn tại TT│-1'), 'CHẬM');
    expect(texts['plan.rplan']).toContain('"Rà {CHẬM|này} với {SNV}." { khắc phục CHẬM ');
  });

  it('gives names in composed letters, and finds mentions in decomposed ones', async () => {
    const texts = await renamed(
      await open('SNV.G│Đ'.normalize('NFD'), PLAN.normalize('NFD')),
      'GIÁM-ĐỐC'.normalize('NFD'),
    );
    expect(texts['plan.rplan']).toContain('SNV.GIÁM-ĐỐC'.normalize('NFC'));
  });
});

describe('refusing', () => {
  it.each(['chủ│ trì', '{ v│ề PAR', 'Khá│c'])('%s cannot be renamed, and the reason is told', async (piece) => {
    const desk = await open(piece);
    const prepared = prepareRename(desk.language, desk.file, desk.offset);
    expect(prepared.ok).toBe(false);
    if (!prepared.ok) expect(prepared.reason.vi).toMatch(piece.includes('Khá') ? /không có tên/ : /từ khóa/);
  });

  it.each(['nhiệm vụ', 'số', 'hai từ', '1-A', '', 'TT-2', 'SNV', 'a"b'])(
    'the new name “%s” is refused',
    async (newName) => {
      const desk = await open('tồn tại TT│-1');
      expect(rename(desk.language, desk.file, desk.offset, newName).ok).toBe(false);
    },
  );

  it('a code takes no name that is a day', async () => {
    const desk = await open('về PAR.1.1.│1');
    expect(rename(desk.language, desk.file, desk.offset, '1.1.2026').ok).toBe(false);
    expect(rename(desk.language, desk.file, desk.offset, '1.1.9797').ok).toBe(true);
  });

  it.each([
    ['a unit', 'phối hợp S│NV', 'NV-1'],
    ['a post', 'SNV.G│Đ', 'TT-1'],
    ['a code', 'về PAR.1.1.│1', 'SNV'],
    ['the document', 'kế hoạch KH│-1', 'TT-2'],
  ])('%s takes no name that something of a document or of the project has', async (_thing, piece, newName) => {
    const desk = await open(piece);
    expect(rename(desk.language, desk.file, desk.offset, newName).ok).toBe(false);
  });

  it('a post takes the name of another body’s, unless somebody calls that one without its body', async () => {
    const bodies = 'cơ quan A "A" { chức vụ X│Y "Giám đốc" }\ncơ quan B "B" { chức vụ GĐ "Giám đốc" }\n';
    const beside = await openDesk({ 'danh-ba.rplan': bodies });
    expect(rename(beside.language, beside.file, beside.offset, 'GĐ').ok).toBe(true);
    const called = await openDesk({
      'danh-ba.rplan': bodies,
      'plan.rplan': 'kế hoạch K "K" { nhiệm vụ N "Một." { chủ trì GĐ } }\n',
    });
    expect(rename(called.language, called.file, called.offset, 'GĐ').ok).toBe(false);
  });

  it('a task takes the name of another document’s where it is mentioned behind its own', async () => {
    const desk = await openDesk({
      'plan.rplan':
        'kế hoạch K1 "K" { nhiệm vụ NV│-1 "Một." }\nkế hoạch K2 "K" { nhiệm vụ NV-2 "Hai."  đoạn "{K1.NV-1}" }\n',
    });
    expect(rename(desk.language, desk.file, desk.offset, 'NV-2').ok).toBe(true);
  });

  it('a task takes no name that means another thing where an amendment mentions it', async () => {
    const desk = await openDesk({
      'danh-ba.rplan': DIRECTORY,
      'plan.rplan': 'kế hoạch KH-1 "K" { nhiệm vụ NV│-1 "Rà." }\n',
      'notice.rplan': 'thông báo TB-1 "T" { điều chỉnh KH-1 { nhiệm vụ NV-9 "Mới." { sau NV-1 } } }\n',
    });
    expect(rename(desk.language, desk.file, desk.offset, 'NV-9').ok).toBe(false);
    expect(rename(desk.language, desk.file, desk.offset, 'NV-8').ok).toBe(true);
  });

  it('the place to be renamed is the part under the cursor', async () => {
    const desk = await open('chủ trì SN│V.GĐ');
    const prepared = prepareRename(desk.language, desk.file, desk.offset);
    expect(prepared.ok && desk.text.slice(prepared.place.start, prepared.place.end)).toBe('SNV');
  });
});
