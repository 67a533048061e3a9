import { folderWith } from '@rplan/project/testing';
import { expect, it } from 'vitest';
import { run } from './testing.js';

/** Twenty faults in one file, each in a line of its own that ends with its code. Nothing else in it is wrong. */
const SEEDED = `cơ quan VP "Văn phòng UBND tỉnh" { chức vụ CVP "Chánh Văn phòng" { đứng đầu } }
cơ quan STC "Sở Tài chính"
cơ quan STC "Sở Tài chính" // RP-NAME-004
bộ chỉ số PAR "Chỉ số" {
  tiêu chí 1.1 "Kế hoạch" { tối đa 2 }
  tiêu chí 1.2 "Báo cáo" { tối đa 1.200 } // RP-SCORE-004
}
kết quả KQ của VP theo PAR năm 2025 {
  điểm 1.1 = 3 // RP-SCORE-002
}
văn bản QĐ-1 quyết định số 1/QĐ-UBND của VP "về việc ban hành" // RP-CITE-001
văn bản QĐ-2 quyết định số 02/QĐ-UBND ngày 05/02/2026 của VP "về việc công bố"
kế hoạch KH-1 "Khắc phục tồn tại, hạn chế" {
  ban hành VP
  số 12/KH-VP
  ngày 05/01/2026
  giai đoạn 2026-2027
  chế độ báo cáo hằng quý
  căn cứ QĐ-1, QĐ-2 // RP-CITE-003
  nơi nhận "{VP}"
  đoạn "Nêu các các giải pháp theo {STC.trừ} quy định" // RP-LANG-002 RP-NAME-008
  đoạn "Chấn chỉnh lề l貌i làm việc." // RP-LANG-001
  đoạn "Có Phụ lục kèm theo." // RP-DOC-002
  tồn tại TT-1 "Chậm báo cáo." { về PAR.1.1 } // RP-COVER-002
  nhiem vu NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026  sản phẩm "Báo cáo" } // RP-SYNTAX-001
  nhiệm vụ NV-2 "Rà soát." { chủ trì SNVX  thời hạn 30/6/2026  sản phẩm "Báo cáo" } // RP-NAME-001
  nhiệm vụ NV-3 "Rà soát." { thời hạn 30/6/2026  sản phẩm "Báo cáo" } // RP-COVER-003
  nhiệm vụ NV-4 "Rà soát." { chủ trì VP  sản phẩm "Báo cáo" } // RP-DATE-003
  nhiệm vụ NV-5 "Rà soát." { chủ trì VP  thời hạn 31/6/2026  sản phẩm "Báo cáo" } // RP-DATE-001
  nhiệm vụ NV-6 "Rà soát." { chủ trì VP  thời hạn định kỳ  sản phẩm "Báo cáo" } // RP-DATE-002
  nhiệm vụ NV-7 "Rà soát." { chủ trì VP  thời hạn 30/6/2025  sản phẩm "Báo cáo" } // RP-DATE-007
  nhiệm vụ NV-8 "Rà soát." { chủ trì VP  thời hạn 30/6/2026  sản phẩm "Báo cáo"  thời hạn 30/9/2026 } // RP-DOC-009
  nhiệm vụ NV-9 "Rà soát." { chủ trì VP  phối hợp VP  thời hạn 30/6/2026  sản phẩm "Báo cáo" } // RP-COVER-004
  nhiệm vụ NV-10 "Rà soát." { chủ trì VP  thời hạn 30/6/2026  sản phẩm "Báo cáo"  ban hành VP } // RP-DOC-008
  lưu "VT"
  ký CVP "Nguyễn Văn A"
}
`;

it('a file with twenty faults gives twenty findings in one run: none hidden by another, none twice', async () => {
  const expected = SEEDED.split('\n').flatMap((line, index) =>
    [...(line.split('// ')[1]?.matchAll(/RP-[A-Z]+-\d+/g) ?? [])].map(([code]) => `${index + 1} ${code}`),
  );
  expect(expected).toHaveLength(20);
  const folder = await folderWith({ 'a.rplan': SEEDED });
  const { exit, out } = await run(folder, 'check', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { code: string; start: { line: number } }[] };
  expect(findings.map(({ code, start }) => `${start.line} ${code}`).sort()).toEqual(expected.sort());
  expect(exit).toBe(1);
});
