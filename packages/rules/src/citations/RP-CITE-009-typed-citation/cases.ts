import { type Cases, rplan } from '../../cases.js';

const said = (words: string) => rplan`
  cơ quan CP "Chính phủ"
  cơ quan BNV "Bộ Nội vụ" { chức vụ BT "Bộ trưởng" { đứng đầu } }
  cơ quan UBND "Ủy ban nhân dân tỉnh" { gọi tắt "UBND tỉnh" }
  cơ quan SNV "Sở Nội vụ"
  văn bản NQ-76 nghị quyết số 76/NQ-CP ngày 15/7/2021 của CP "về cải cách hành chính"
  văn bản NĐ-30 nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của CP "về công tác văn thư"
  văn bản KH-15 kế hoạch số 15/KH-UBND ngày 10/02/2026 của UBND "về cải cách hành chính"
  văn bản BC-45 báo cáo số 45/BC-SNV ngày 05/01/2026 của SNV "kết quả"
  báo cáo B "Báo cáo" { đoạn "Thực hiện ${words}, đơn vị báo cáo." }
`;

export const cases: Cases = {
  failing: [
    said('Nghị quyết «số 76/NQ-CP ngày 15/7/2020»'),
    said('Nghị quyết «số 76/NQ-CP ngày 16/7/2021 của Chính phủ»'),
    said('Nghị định «số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021»'),
    said('Báo cáo «số 45/BC-SNV ngày 06/01/2026»'),
    said('Nghị quyết «số 76/NQ-CP ngày 15/7/2021 của Bộ Nội vụ»'),
    said('Kế hoạch «số 15/KH-UBND ngày 11/02/2026 của UBND tỉnh»'),
  ],
  silent: [
    said('Nghị quyết số 76/NQ-CP ngày 15/7/2021'),
    said('Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ'),
    said('Nghị quyết số 76/NQ-CP ngày 08/8/2019'),
    said('Kế hoạch số 15/KH-UBND ngày 20/3/2026 của UBND xã Bình Minh'),
    said('Kế hoạch số 15/KH-UBND ngày 20/3/2026'),
    said('Kế hoạch số 15/KH-UBND ngày 20/3/2025 của UBND tỉnh'),
    said('Kế hoạch số 15/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính'),
    said('Báo cáo số 45/BC-SNV của Sở Nội vụ ngày 05/01/2026'),
    said('Báo cáo số 145/BC-SNV ngày 06/3/2026'),
    said('Nghị định số 30/2020/NĐ-CP, hoàn thành trước ngày 30/6/2026'),
    said('Công văn số 76/NQ-CP/HD ngày 01/01/2026'),
  ],
};
