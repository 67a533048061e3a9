import { keywordNamed } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import type { Requirements } from './requirements.js';
import { requirable } from './requirements.js';
import { check } from './testing/index.js';

const UNITS = `cơ quan VP "Văn phòng" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 5 } }
văn bản QĐ-1 quyết định số 1/QĐ-UBND ngày 5/1/2026 của VP "về việc ban hành"
`;
const TASK = 'nhiệm vụ N "Rà soát."';
const FINDING = 'tồn tại T "Chậm."';

/** One way to write each part that can be demanded, where the example of the vocabulary does not stand alone. */
const WRITTEN: Readonly<Record<string, string>> = {
  number: 'số 12/KH-VP',
  dated: 'ngày 5/2/2026',
  period: 'giai đoạn 2026-2027',
  addressees: 'kính gửi "Các đơn vị"',
  reporting: 'chế độ báo cáo hằng quý',
  recipients: 'nơi nhận "- Lưu."',
  archive: 'lưu "VT"',
  signed: 'ký CVP "A"',
  appendix: 'phụ lục PL "Bảng" { }',
  lead: 'chủ trì VP',
  support: 'phối hợp VP',
  monitor: 'theo dõi VP',
  due: 'thời hạn 30/6/2026',
  target: 'chỉ tiêu "Đạt" ít nhất 90%',
  basis: 'căn cứ QĐ-1',
  about: 'về C.1',
  fixes: `khắc phục T`,
  'reports to': 'báo cáo cho VP',
  deducts: 'trừ 1',
  cause: 'nguyên nhân chủ quan',
  evidence: 'số liệu "Hồ sơ" 12',
  source: 'theo kết luận QĐ-1',
  at: 'tại VP',
};

/** A part as it may be written. */
function written(part: string): string {
  return WRITTEN[part] ?? keywordNamed(part)?.example?.vi ?? '';
}

async function missing(items: string, requires: Requirements, kind = 'kế hoạch') {
  const found = await check(`${UNITS}${kind} K "Kế hoạch" {\n${items}\n}\n`, requires);
  expect(found.filter(({ code }) => code.startsWith('RP-SYNTAX'))).toEqual([]);
  return found.flatMap(({ code, data, severity }) => (code === 'RP-DOC-007' ? [{ ...data, severity }] : []));
}

const held = { task: TASK, finding: FINDING };
/** Leads and deadlines are reported by rules of their own. */
const parts = (bearer: 'document' | 'task' | 'finding') =>
  requirable[bearer].filter((part) => part !== 'lead' && part !== 'due');

describe.each(parts('document'))('a document that must have “%s”', (part) => {
  it('is reported without it, and not with it', async () => {
    const requires: Requirements = { plan: { document: [part as never] } };
    expect(await missing('đoạn "Mở đầu."', requires)).toMatchObject([{ bearer: 'document', missing: [part] }]);
    expect(await missing(written(part), requires)).toEqual([]);
  });
});

describe.each((['task', 'finding'] as const).flatMap((bearer) => parts(bearer).map((part) => ({ bearer, part }))))(
  'a $bearer that must have “$part”',
  ({ bearer, part }) => {
    it('is reported without it, and not with it', async () => {
      const requires: Requirements = { plan: { [bearer]: [part] } };
      const beside = bearer === 'task' ? FINDING : '';
      expect(await missing(`${held[bearer]} ${beside}`, requires)).toMatchObject([{ bearer, missing: [part] }]);
      expect(await missing(`${held[bearer]} { ${written(part)} } ${beside}`, requires)).toEqual([]);
    });
  },
);

describe('demands', () => {
  const requires: Requirements = { plan: { task: ['deliverable', 'about'] }, any: { task: ['support'] } };

  it('are met by what is inherited, and are none of a group', async () => {
    const section = 'mục "Một" { về C.1 nhiệm vụ G "Nhóm" { nhiệm vụ N "Rà soát." { sản phẩm "Báo cáo" } } }';
    expect(await missing(section, requires)).toEqual([]);
  });

  it('are those of the kind, else of any kind', async () => {
    expect(await missing(TASK, requires)).toMatchObject([{ missing: ['deliverable', 'about'] }]);
    expect(await missing(TASK, requires, 'công văn')).toMatchObject([{ missing: ['support'] }]);
  });

  it('are warnings in a draft', async () => {
    expect(await missing(`dự thảo ${TASK}`, requires)).toMatchObject([{ severity: 'warning' }]);
    expect(await missing(TASK, requires)).toMatchObject([{ severity: 'error' }]);
  });

  it('are not made of what a fault of the syntax swallowed', async () => {
    const found = await check(`${UNITS}kế hoạch K "K" { nhiệm vụ N "R" { san phamm "Báo cáo" } }`, requires);
    expect(found.map(({ code }) => code)).not.toContain('RP-DOC-007');
  });

  it('of a lead or a deadline change how grave their rules are, and are reported once', async () => {
    const gravity = async (kind: string, own?: Requirements) =>
      (await check(`${UNITS}${kind} K "K" { ${TASK} }`, own))
        .filter(({ code }) => ['RP-COVER-003', 'RP-DATE-003', 'RP-DOC-007'].includes(code))
        .map(({ code, severity }) => `${code} ${severity}`)
        .sort();
    expect(await gravity('kế hoạch')).toEqual(['RP-COVER-003 error', 'RP-DATE-003 error']);
    expect(await gravity('công văn')).toEqual(['RP-COVER-003 warning', 'RP-DATE-003 warning']);
    expect(await gravity('kế hoạch', { plan: { task: ['due'] } })).toEqual([
      'RP-COVER-003 warning',
      'RP-DATE-003 error',
    ]);
    expect(await gravity('công văn', { any: { task: ['lead', 'due'] } })).toEqual([
      'RP-COVER-003 error',
      'RP-DATE-003 error',
    ]);
  });
});
