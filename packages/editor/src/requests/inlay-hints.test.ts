import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { hints } from './inlay-hints.js';

const PLAN = `kế hoạch KH-1 "K" {
  năm 2026
  ngày 5/1/2026
  tồn tại TT-1 "Chậm" { về PAR.1, PAR.2  trừ 0,5 }
  mục "Một" {
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát." { thời hạn trước ngày 2/9 }
    nhiệm vụ NV-2 "Hai." { chủ trì STC  thời hạn 30/06/2026 }
    nhiệm vụ NV-3 "Ba." { chủ trì _  thời hạn 10 ngày làm việc sau NV-2 }
    nhiệm vụ NV-4 { thời hạn quý III/2026 }
    nhiệm vụ NV-5 "Năm." { thời hạn thường xuyên }
  }
}
`;

/** The text with the hints of a region in it, in `⟨⟩`. */
async function shown(plan: string, part?: string): Promise<string> {
  const { language, file, text } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': `${plan}│` });
  const start = part ? text.indexOf(part) : 0;
  const region = { start, end: part ? start + part.length : text.length };
  const found = [...hints(language, file, region)].sort((a, b) => b.offset - a.offset);
  return found.reduce((all, { offset, text: hint }) => `${all.slice(0, offset)}⟨${hint}⟩${all.slice(offset)}`, text);
}

describe('hints', () => {
  it('tell the inherited lead, the day and the lost points', async () => {
    expect((await shown(PLAN)).split('\n').slice(3, 11)).toEqual([
      '  tồn tại TT-1 "Chậm" { về PAR.1⟨mất 0,5 điểm⟩, PAR.2  trừ 0,5 }',
      '  mục "Một" {',
      '    chủ trì SNV',
      '    nhiệm vụ NV-1 "Rà soát."⟨chủ trì SNV⟩ { thời hạn trước ngày 2/9⟨T3 1/9/2026⟩ }',
      '    nhiệm vụ NV-2 "Hai." { chủ trì STC  thời hạn 30/06/2026 }',
      '    nhiệm vụ NV-3 "Ba." { chủ trì _  thời hạn 10 ngày làm việc sau NV-2⟨T3 14/7/2026⟩ }',
      '    nhiệm vụ NV-4⟨chủ trì SNV⟩ { thời hạn quý III/2026⟨T4 30/9/2026⟩ }',
      '    nhiệm vụ NV-5 "Năm."⟨chủ trì SNV⟩ { thời hạn thường xuyên }',
    ]);
  });

  it('tell the points lost in a result and in its index', async () => {
    const text = await shown(DIRECTORY.replaceAll(/SNV|STC|GĐ|CÁC-SỞ|P-CCHC|PAR|KQ|QĐ-615/g, (name) => `${name}-2`));
    expect(text).toContain('lĩnh vực 1 "Chỉ đạo điều hành"⟨mất 0,5 điểm⟩ {');
    expect(text).toContain('điểm 1 = 5,5⟨mất 0,5 điểm⟩  điểm 2 = 4 }');
  });

  it('speak the language of the file', async () => {
    const text = await shown('plan K "K" {\n  year 2026\n  lead SNV\n  task N "T" { due before day 2/9 }\n}\n');
    expect(text).toContain('task N "T"⟨lead SNV⟩ { due before day 2/9⟨Tue 1/9/2026⟩ }');
  });

  it('are those of the lines asked for', async () => {
    expect((await shown(PLAN, '    nhiệm vụ NV-4 { thời hạn quý III/2026 }\n')).match(/⟨/g)).toHaveLength(2);
  });

  it('never stand inside a word, in whole and in broken files', async () => {
    for (const plan of [
      PLAN,
      PLAN.normalize('NFD'),
      PLAN.replaceAll('"', ''),
      PLAN.replaceAll('}', ''),
      PLAN.slice(0, -90),
    ]) {
      expect(await shown(plan)).not.toMatch(/[\p{L}\p{N}]⟨[^⟩]*⟩[\p{L}\p{N}\p{M}]/u);
    }
  });
});
