import { expect, it } from 'vitest';
import { check } from '../testing/index.js';

const BODIES = `
  cơ quan TỈNH "UBND tỉnh"
  cơ quan SNV "Sở Nội vụ" { trực thuộc TỈNH  chức vụ GĐ "Giám đốc" { đứng đầu } }
  cơ quan STP "Sở Tư pháp" { trực thuộc TỈNH }
  văn bản QĐ-1 quyết định số 1/QĐ-UBND ngày 03/02/2026 của TỈNH "công bố Chỉ số"
  bộ chỉ số C "C" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" { tối đa 4 } }
  bộ chỉ số D "D" { lĩnh vực 1 "Một" { tối đa 6 } }`;
const OWN = 'kết quả KQ của SNV theo C năm 2025 { tổng 9,25  điểm 1 = 5,5  điểm 2 = 3,75 }';
const OWN_BEFORE = 'kết quả KQ24 của SNV theo C năm 2024 { tổng 8,75  điểm 1 = 5  điểm 2 = 3,75 }';
const ABOVE = 'kết quả KQT của TỈNH theo C năm 2025 { căn cứ QĐ-1  tổng 8,75  điểm 1 = 5  điểm 2 = 3,75 }';
const BESIDE = 'kết quả KQP của STP theo C năm 2025 { tổng 8  điểm 1 = 4,25  điểm 2 = 3,75 }';

const FOUND = 'tồn tại T0 "Chậm." { về C.1  trừ 0,5 }  tồn tại T1 "Chậm." { về C.2  trừ 0,25 }';
const MENDED = 'nhiệm vụ N "Làm." { khắc phục T0, T1  chủ trì STP  thời hạn 30/6/2026 }';

function plan(body: string, issuer = 'SNV'): string {
  return `kế hoạch KH "Kế hoạch" { ban hành ${issuer}  ngày 20/5/2026  năm 2026  ${body}  ${FOUND}  ${MENDED} }`;
}

it('finds no fault in deductions that fit this year’s result and not last year’s', async () => {
  for (const other of [OWN_BEFORE, ABOVE, BESIDE]) {
    const text = [BODIES, other, OWN, plan('đoạn "Đạt {KQ.tổng} điểm."')].join('\n');
    expect((await check(text)).filter(({ code }) => /SCORE|COVER-001/.test(code))).toEqual([]);
  }
});

it('is compared with the total where no field has a score', async () => {
  const text = (points: string) => `cơ quan V "V"
    bộ chỉ số C "C" { tối đa 10  lĩnh vực 1 "A" { tối đa 5 } }
    kết quả K của V theo C năm 2025 { tổng 9,25 }
    báo cáo B "B" { tồn tại T "t" { về C  trừ ${points} } }`;
  const codes = async (points: string) =>
    (await check(text(points))).map(({ code }) => code).filter((code) => code.startsWith('RP-SCORE'));
  expect(await codes('0,75')).toEqual([]);
  expect(await codes('0,5')).toEqual(['RP-SCORE-003']);
});
