import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const DATA = `
  cơ quan VP "Văn phòng" { chức vụ GĐ "Giám đốc" { đứng đầu } }
  văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của VP "về A"
  văn bản B nghị quyết số 08-NQ/TU ngày _/02/2026 của VP "về B"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6  tiêu chí 1.1 "A" { tối đa 2 } }
    lĩnh vực 2 "Hai" { tối đa 4 }
  }
  kết quả K của VP theo C năm 2025 {
    tổng 9,25 tăng 0,5 điểm so với 2024 { tự chấm 9,5 }
    hạng 3/15 tăng 2 bậc so với 2024
    điểm 1 = 5,5 { tự chấm 6  tỷ lệ 92%  hạng 2/6 }
    điểm 2 = 3,75 giảm 1 bậc so với 2024
  }
  kết quả P của VP theo C năm 2024 { tỷ lệ 91,17% giảm 0,6% so với 2023  hạng 5 }`;

async function found(words: string, more = ''): Promise<string[]> {
  const text = `${DATA}
    kế hoạch KH "Kế hoạch" {
      ban hành VP  số 16/KH-VP  ngày 20/5/2026  năm 2026
      đoạn "${words}."
      tồn tại T1 "Chậm." { về C.2  trừ 0,25 }
      nhiệm vụ NV-1 "Làm." { chủ trì VP  thời hạn trước ngày 15/8/2026  khắc phục T1  điểm dự kiến tăng 0,25 }
      nhiệm vụ NV-2 "Làm." { chủ trì VP  thời hạn tháng 8/2026 }
      nhiệm vụ NV-3 "Làm." { chủ trì VP  thời hạn ngày 15/8/2026 "trong hè" }
      ${more}
    }`;
  const wrong = (await check(text)).filter(({ code }) => code === 'RP-SCORE-005');
  return wrong.map(({ data }) => `${data.direction ? `${data.direction} ` : ''}${data.computed}`);
}

describe('what the data contradict', () => {
  it.each([
    ['another rank', '{K.hạng|4/15}', '3'],
    ['a rank in words', '{K.hạng|thứ 04 cả nước}', '3'],
    ['another population', '{K.hạng|3/63}', '3/15'],
    ['a field’s rank', '{K.1.hạng|hạng 3/6}', '2'],
    ['the direction of a change', '{K.hạng.mức thay đổi|giảm 2 bậc}', 'up 2'],
    ['the direction away from the number', '{K.hạng.mức thay đổi|tụt hẳn 02 bậc}', 'up 2'],
    ['the size of a change', '{K.hạng.mức thay đổi|tăng 3 bậc so với năm 2024}', 'up 2'],
    ['a change in points', '{K.tổng.mức thay đổi|giảm 0,5 điểm}', 'up 0,5'],
    ['a change of a percentage', '{P.tỷ lệ.mức thay đổi|tăng 0,6%}', 'down 0,6'],
    ['a field’s change', '{K.2.mức thay đổi|tăng 01 bậc}', 'down 1'],
    ['another total', '{K.tổng|năm 2025 đạt 8 điểm}', '9,25'],
    ['the maximum after a total', '{K.tổng|9,25/100}', '9,25/10'],
    ['the maximum after points', '{K.1|5,5/100 điểm}', '5,5/6'],
    ['a stage', '{K.1.tự chấm|5,5 điểm}', '6'],
    ['points lost', '{K.2.điểm mất|giảm 0,5 điểm}', '0,25'],
    ['the maximum of an index', '{C.tối đa|20}', '10'],
    ['the maximum of a field', '{C.1.tối đa|tối đa 9 điểm}', '6'],
    ['a stated percentage', '{K.1.tỷ lệ|93%}', '92%'],
    ['a computed percentage', '{K.2.tỷ lệ|90 phần trăm}', '93,8%'],
    ['a percentage of the whole', '{K.tỷ lệ|50%}', '92,5%'],
    ['a percentage among other numbers', '{P.tỷ lệ|năm 2024 đạt 92,17%}', '91,17%'],
    ['a number of fields', '{K.số lĩnh vực mất điểm|05 lĩnh vực}', '2'],
    ['a deduction', '{T1.trừ|trừ 0,9 điểm}', '0,25'],
    ['points to recover', '{NV-1.điểm dự kiến tăng|0,5 điểm}', '0,25'],
    ['a deadline', '{NV-1.thời hạn|trước ngày 20/8/2026}', '15/8/2026'],
    ['a deadline written out', '{NV-1.thời hạn|trước ngày 15 tháng 9 năm 2026}', '15/8/2026'],
    ['a deadline without a year', '{NV-1.thời hạn|trước ngày 20/8}', '15/8/2026'],
    ['a quarter over a day', '{NV-1.thời hạn|trong quý IV/2026}', '14/8/2026'],
    ['a quarter without a year', '{NV-1.thời hạn|quý II}', '14/8/2026'],
    ['a month over a day', '{NV-1.thời hạn|tháng 9-2026}', '14/8/2026'],
    ['a year over a day', '{NV-1.thời hạn|trong năm 2027}', '14/8/2026'],
    ['a number of a document', '{A|Quyết định số 16/QĐ-UBND ngày 04/02/2026}', '15/QĐ-UBND'],
    ['a date of a document', '{A|Quyết định số 15/QĐ-UBND ngày 05/02/2026}', '3/2/2026'],
    ['a date after the issuer', '{A|Quyết định số 15/QĐ-UBND của Văn phòng ngày 05/02/2026}', '3/2/2026'],
    ['a month of a document', '{B|Nghị quyết số 08-NQ/TU ngày 15/3/2026}', '/2/2026'],
    ['the document’s own number', '{KH|Kế hoạch số 17/KH-VP}', '16/KH-VP'],
  ])('%s', async (_, words, computed) => {
    expect(await found(words)).toEqual([computed]);
  });

  it('a deduction in the finding itself', async () => {
    expect(await found('x', 'tồn tại T2 "Chậm ({.trừ|trừ 0,9 điểm})." { về C.1  trừ 0,5 }')).toEqual(['0,5']);
  });
});

describe('nothing, where the words agree or state no such number', () => {
  it.each([
    '{K.hạng|thứ ba}',
    '{K.hạng|03/15}',
    '{K.hạng|thứ 3/15 sở, ban, ngành}',
    '{K.hạng|thứ 3 trong 15 sở}',
    '{K.hạng|trong tốp 5 sở}',
    '{P.hạng|5/63 tỉnh, thành phố}',
    '{K.hạng.mức thay đổi|tăng 02 bậc so với năm 2024}',
    '{K.hạng.mức thay đổi|lên 2 bậc}',
    '{K.hạng.mức thay đổi|2 bậc}',
    '{K.hạng.mức thay đổi|không giảm mà tăng 2 bậc}',
    '{K.hạng.mức thay đổi|từ 5/15 lên 3/15}',
    '{K.2.mức thay đổi|tụt 1 bậc}',
    '{K.tổng.mức thay đổi|tăng 5,7%}',
    '{K.tổng|giảm còn 9,25}',
    '{K.tổng|trên 8 điểm}',
    '{K.tổng|chưa đạt 9,5 điểm}',
    '{K.1.tỷ lệ|hơn 80%}',
    '{K.hạng.mức thay đổi|tăng gần 3 bậc}',
    '{K.tổng|năm 2025 đạt 9,25 điểm}',
    '{K.tổng|đạt tổng điểm 9,25 trên thang điểm 10}',
    '{K.tổng|9,3 điểm}',
    '{K.tổng|năm 2025 đạt 9 điểm}',
    '{K.tổng|09,25/10 điểm (tăng 0,5 điểm)}',
    '{K.tổng|tăng 0,5 điểm}',
    '{K.tổng|92,5%}',
    '{K.tổng|9,25 điểm, xếp thứ 3/15}',
    '{K.tổng|mức của năm 2025}',
    '{K.tổng|kết quả theo Quyết định số 15/QĐ-UBND ngày 03/02/2026}',
    '{K.1|5,5 trên 6 điểm}',
    '{K.1.1|tiêu chí 1.1}',
    '{K.1|lĩnh vực 1 đạt 5,5}',
    '{K.1.tự chấm|6/6}',
    '{C.1|lĩnh vực 2}',
    '{C.tối đa|10 điểm}',
    '{K.1.tỷ lệ|92%}',
    '{K.1.tỷ lệ|91,67%}',
    '{K.2.tỷ lệ|93,8%}',
    '{K.2.tỷ lệ|gần 94%, tức 3,75/4 điểm}',
    '{K.số lĩnh vực mất điểm|cả hai lĩnh vực}',
    '{T1.trừ|một phần tư điểm}',
    '{T1|trừ 0,9 điểm}',
    '{NV-1.thời hạn|trước ngày 15/8/2026}',
    '{NV-1.thời hạn|chậm nhất ngày 14/8/2026}',
    '{NV-1.thời hạn|trước ngày 15 tháng 8 năm 2026}',
    '{NV-1.thời hạn|trong quý III/2026}',
    '{NV-1.thời hạn|tháng 8}',
    '{NV-1.thời hạn|trong năm 2026}',
    '{NV-1.thời hạn|giữa tháng 8/2026}',
    '{NV-1.thời hạn|hạn chung của quý}',
    '{NV-2.thời hạn|chậm nhất 31/8/2026}',
    '{NV-3.thời hạn|ngày 20/8/2026}',
    '{NV-1|việc hoàn thành ngày 20/8/2026}',
    '{A|Quyết định số 15/QĐ-UBND ngày 3/2/2026}',
    '{A|Quyết định số 15/QĐ-UBND ngày 03 tháng 02 năm 2026 của Văn phòng}',
    '{A|Quyết định số 15/QĐ-UBND có hiệu lực từ ngày 01/3/2026}',
    '{A|Quyết định số 15/QĐ-UBND, hoàn thành trước ngày 01/3/2026}',
    '{A|quyết định ngày 05/02/2026}',
    '{A|Quyết định số 15}',
    '{A|Quyết định số 15/QĐ-UBND và Kế hoạch số 16/KH-UBND ngày 05/02/2026}',
    '{A.trích yếu|về 16/QĐ-UBND}',
    '{B|Nghị quyết 8-NQ/TU ngày 20/02/2026}',
    '{B|Nghị quyết 08-NQ/TU ngày /02/2026}',
    '{KH|Kế hoạch số 16/KH-VP}',
  ])('%s', async (words) => {
    expect(await found(words)).toEqual([]);
  });
});
