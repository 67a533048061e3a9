import { vocabularyOf } from '@rplan/meaning';
import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { keywordNamed, spell } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';

const PLAN = `kế hoạch KH-2026 "Kế hoạch khắc phục" {
  ban hành SNV
  số _/KH-SNV
  ngày _/7/2026
  giai đoạn 2026 đến 2027
  dự thảo
  kính gửi "{STC}"
  căn cứ QĐ-615
  trình bày chi tiết
  nhãn chủ trì "Chủ trì: {.chủ trì}."
  mục "Kết quả" {
    tồn tại TT-1 "Chậm" { về PAR.1.1  trừ 0,5  nguyên nhân chủ quan  tại SNV, STC  số liệu "Tỷ lệ" tính bằng "%" SNV = 71% }
  }
  mục "Nhiệm vụ" {
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát" {
      khắc phục TT-1
      phối hợp CÁC-SỞ, "các xã"
      báo cáo cho SNV qua P-CCHC
      cách giao đề nghị
      thời hạn 10 ngày làm việc sau văn bản này
      mốc 30/6/2026 tối thiểu 50%
      chỉ tiêu PAR.1.1 hạng không quá 20
      sản phẩm "Báo cáo"
    }
    nhiệm vụ NV-2 "Duy trì" { duy trì PAR.2  thời hạn hằng tháng trước ngày 20 số liệu đến ngày 14  sau NV-1 }
    nhiệm vụ NV-3 "Chờ" { thời hạn do STC ấn định }
    nhiệm vụ NV-4 "Nhiều" { thời hạn từ 2026 đến 2027  mốc cuối quý IV/2026 }
  }
  phụ lục PL-1 "Danh mục" { bảng nhiệm vụ { của KH-2026.NV-1  cột thứ tự "TT", chủ trì, thời hạn } }
  chế độ báo cáo hằng quý trước ngày 20 gửi SNV
  nơi nhận "{STC}"
  ký SNV.GĐ "Trần Văn A"
}
quyết định QĐ-2 "Điều chỉnh" {
  điều chỉnh KH-2026
  điều "Sửa đổi" { sửa đổi NV-1 { thời hạn 30/9/2026  gia hạn đến 30/9/2026 theo QĐ-615 }  bãi bỏ NV-2  bổ sung vào PL-1 { nhiệm vụ NV-9 "Thêm" } }
}
tiến độ T6 của KH-2026 do SNV ngày 30/6/2026 {
  cập nhật NV-1 { trạng thái hoàn thành  ngày hoàn thành 25/6/2026  đạt 40/50  xác nhận STC }
}
`;

describe('a whole plan, as if it were being written', () => {
  it('offers every keyword of it at the place where it stands', async () => {
    const { language, file, text } = await openDesk({ 'plan.rplan': PLAN, 'danh-ba.rplan': DIRECTORY });
    expect(file.parseResult.parserErrors.map(({ message }) => message)).toEqual([]);
    const vocabulary = vocabularyOf(file);
    const missing: string[] = [];
    for (const { tokenType, startOffset } of language.rplan.parser.Lexer.tokenize(text).tokens) {
      if (!keywordNamed(tokenType.name)) continue;
      const wanted = spell(tokenType.name, vocabulary);
      const found = complete(language, file, startOffset).some(({ insert }) => insert === wanted);
      if (!found) missing.push(`${wanted} in “${text.slice(startOffset - 20, startOffset + 20)}”`);
    }
    expect(missing).toEqual([]);
  });

  it('offers every name of it', async () => {
    const { language, file, text } = await openDesk({ 'plan.rplan': PLAN, 'danh-ba.rplan': DIRECTORY });
    const missing: string[] = [];
    for (const reference of file.references) {
      if (!('ref' in reference) || !reference.ref || !reference.$refNode) continue;
      const written = reference.$refText;
      const found = complete(language, file, reference.$refNode.offset).map(({ insert }) => insert);
      // A member may be offered alone, or its owner first.
      const ways = [
        written,
        written.slice(written.indexOf('.') + 1),
        written.replace(/\..*/, '.'),
        written.replace(/\..*/, ''),
      ];
      if (!ways.some((way) => found.includes(way)))
        missing.push(`${written} in “${text.slice(reference.$refNode.offset - 20, reference.$refNode.end)}”`);
    }
    expect(missing).toEqual([]);
  });

  it('answers anywhere, in whole and in broken files, and replaces within one line', async () => {
    for (const [cut, source] of [
      [0, PLAN],
      [0, PLAN.normalize('NFD')],
      [0, PLAN.replaceAll('"', '')],
      [0, PLAN.replaceAll('}', '')],
      [700, PLAN],
    ] as const) {
      const shown = cut > 0 ? source.slice(0, -cut) : source;
      const { language, file, text } = await openDesk({ 'plan.rplan': shown, 'danh-ba.rplan': DIRECTORY });
      for (let offset = 0; offset <= text.length; offset += 7) {
        const wrong = complete(language, file, offset).filter(
          ({ from }) => from > offset || text.slice(from, offset).includes('\n'),
        );
        if (wrong.length > 0) expect(wrong).toEqual([]);
      }
    }
  });
});
