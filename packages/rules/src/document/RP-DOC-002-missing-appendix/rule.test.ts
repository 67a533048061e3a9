import { describe, expect, it } from 'vitest';
import { check } from '../../testing/index.js';

const ONE = 'phụ lục PL "Danh mục" { đoạn "Một." }';
const TWO = `phụ lục PL "Danh mục" { đoạn "Một." } phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }`;

async function found(code: string, words: string, appendices = ''): Promise<string[]> {
  const text = `cơ quan CP "Chính phủ"\nvăn bản NĐ nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của CP\nkế hoạch K "Kế hoạch" { đoạn "${words}" ${appendices} }`;
  return (await check(text))
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ place: { start, end } }) => text.slice(start, end));
}

describe('an appendix that is announced', () => {
  it.each([
    ['Hồ sơ gồm đơn và danh mục tài liệu kèm theo.', ''],
    ['Nộp phí kèm danh mục thiết bị đính kèm; công khai danh mục thành phần hồ sơ kèm theo.', ''],
    ['Theo mẫu tại Phụ lục II Nghị định số 30/2020/NĐ-CP.', ''],
    ['Theo mẫu tại Nghị định số 30/2020/NĐ-CP, Phụ lục II.', ONE],
    ['Theo Phụ lục III {NĐ}; chữ viết hoa theo Phụ lục II.', ''],
    ['Theo mẫu tại Phụ lục II của Bộ Nội vụ.', ONE],
    ['Thực hiện theo Phụ lục I.', ONE],
    ['Hồ sơ không có phụ lục kèm theo; chưa gửi các phụ lục kèm theo.', ''],
    ['Nhiệm vụ tại Phụ lục I và Phụ lục II, Phụ lục số 2.', TWO],
    ['Nhiệm vụ tại Phụ lục 03.', 'phụ lục PL số "03" "Danh mục" { đoạn "Một." }'],
  ])('is there, or another document’s: %s', async (words, appendices) => {
    expect(await found('RP-DOC-002', words, appendices)).toEqual([]);
  });

  it('is another document’s where a finding tells of it, or issued as a document of its own', async () => {
    const text =
      'kế hoạch K "Kế hoạch" { tồn tại T "Báo cáo chưa có phụ lục kèm theo." }\nquyết định Q "Danh mục" { điều "Ban hành danh mục kèm theo Quyết định này." }\nquy chế C "Danh mục" { ban hành kèm theo Q }';
    expect((await check(text)).filter(({ code }) => code === 'RP-DOC-002')).toEqual([]);
  });

  it.each([
    ['Nhiệm vụ (Phụ lục chi tiết kèm theo).', '', ['Phụ lục chi tiết kèm theo']],
    ['Giao theo danh mục kèm theo Kế hoạch này.', '', ['danh mục kèm theo Kế hoạch này']],
    ['Thực hiện theo Phụ lục ban hành kèm theo Quyết định này.', '', ['Phụ lục ban hành kèm theo Quyết định này']],
    ['Nhiệm vụ tại Phụ lục II.', ONE, ['Phụ lục II']],
    ['Nhiệm vụ tại Phụ lục I và Phụ lục III kèm theo.', TWO, ['Phụ lục III']],
    ['Nhiệm vụ tại Phụ lục II kèm theo.', '', ['Phụ lục II kèm theo']],
  ])('is not there: %s', async (words, appendices, expected) => {
    expect(await found('RP-DOC-002', words, appendices)).toEqual(expected);
  });
});

describe('an appendix that is there', () => {
  it.each([
    ['Nhiệm vụ tại {PL}.', ONE],
    ['Nhiệm vụ tại Phụ lục kèm theo.', ONE],
    ['Nhiệm vụ tại các phụ lục.', TWO],
    ['Nhiệm vụ theo danh sách kèm theo.', ONE],
    ['Nhiệm vụ tại Phụ lục I, {PL-2}.', TWO],
    ['Nhiệm vụ tại Phụ lục II.', ONE],
  ])('is mentioned: %s', async (words, appendices) => {
    expect(await found('RP-DOC-013', words, appendices)).toEqual([]);
  });

  it.each([
    ['Nhiệm vụ.', ONE, ['PL']],
    ['Nhiệm vụ tại Phụ lục II.', TWO, ['PL']],
    ['Nhiệm vụ tại {PL}.', `${ONE} phụ lục PL-2 "Biểu mẫu" { đoạn "Phụ lục này gồm {PL-2}." }`, ['PL-2']],
  ])('is mentioned nowhere outside itself: %s', async (words, appendices, expected) => {
    expect(await found('RP-DOC-013', words, appendices)).toEqual(expected);
  });
});
