import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';

async function offered(marked: string): Promise<string[]> {
  const { language, file, offset, text } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': marked });
  return complete(language, file, offset).map(({ insert, from }) => `${text.slice(from, offset)}→${insert}`);
}

const prose = (words: string) => `kế hoạch KH-1 "K" {\n  tồn tại TT-1 "Chậm"\n  đoạn "${words}"\n}`;

describe('links in prose', () => {
  it('offers names behind the brace, closed or not', async () => {
    expect(await offered(prose('Theo {│}'))).toEqual(expect.arrayContaining(['→QĐ-615', '→SNV', '→TT-1']));
    expect(await offered(prose('Theo {qd│ và {SNV}'))).toEqual(['qd→QĐ-615']);
  });

  it('offers nothing before the brace, behind it, or in the author’s own words', async () => {
    expect(await offered(prose('Theo │{SNV}'))).toEqual([]);
    expect(await offered(prose('Theo {SNV}│'))).toEqual([]);
    expect(await offered(prose('Theo {SNV|Sở │}'))).toEqual([]);
  });

  it('offers in a link inside the words of another', async () => {
    expect(await offered(prose('Theo {SNV|Sở {QĐ│}}'))).toEqual(['QĐ→QĐ-615']);
  });

  it('offers the forms of a citation', async () => {
    expect(await offered(prose('Theo {QĐ-615.│}'))).toEqual(
      expect.arrayContaining(['→đầy đủ', '→có ngày', '→trích yếu']),
    );
    expect(await offered(prose('Theo {QĐ-615.co n│}'))).toEqual(['co n→có ngày']);
  });

  it('offers the data and the codes of a result', async () => {
    const found = await offered(prose('Đạt {KQ.│}'));
    expect(found).toEqual(expect.arrayContaining(['→tổng', '→hạng', '→1.1']));
    expect(found).not.toContain('→chủ trì');
    expect(await offered(prose('Đạt {KQ.1.│}'))).toEqual(expect.arrayContaining(['1.→1.1', '→điểm mất']));
  });

  it('offers the parts of the item one is in', async () => {
    const found = await offered('kế hoạch KH-1 "K" {\n  nhiệm vụ NV-1 "Do {.ch│} làm" { }\n}');
    expect(found).toEqual(['ch→chủ trì', 'ch→chỉ tiêu']);
    expect(await offered('kế hoạch KH-1 "K" {\n  tồn tại T "Trừ {.│} điểm" { trừ 1 }\n}')).toContain('→trừ');
  });

  it('works in a text of several paragraphs', async () => {
    expect(await offered('kế hoạch KH-1 "K" {\n  đoạn """\n    Một.\n    - Theo {qd│}\n  """\n}')).toEqual([
      'qd→QĐ-615',
    ]);
  });
});
