import type { Cases } from '../../cases.js';

const data = `cơ quan SNV "Sở Nội vụ"
nhóm CÁC-SỞ "Các sở" { gồm SNV }
bộ chỉ số PAR "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" }
kết quả KQ của SNV theo PAR năm 2025 { tổng 9 { tự chấm 9,5 }  hạng _  điểm 1 = 5 }
kết quả KQ-2 của SNV theo PAR năm 2024 { tổng 9 tăng 0,5 { thẩm định 8 }  hạng 2/10 trong CÁC-SỞ giảm 1 }`;
const item = 'nhiệm vụ N "Làm." { chủ trì SNV  thời hạn 30/6/2026 }  tồn tại T "Chậm."  chú thích C "Lời chú."';
const said = (link: string) => `${data}\nbáo cáo B "Báo cáo" { đoạn "Theo ${link}."  ${item} }`;

const followed = (words: string, day = '31/7/2026') => `cơ quan SNV "Sở Nội vụ"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ A "Một." { chủ trì SNV  thời hạn 30/6/2026 }  nhiệm vụ B "Hai." { chủ trì SNV  thời hạn 30/9/2026 } }
tiến độ T của K ngày 15/7/2026 { cập nhật B { trạng thái đang thực hiện  đạt 3/12 xã } }
báo cáo R "Báo cáo" { ngày ${day}  đoạn "${words}" }`;

export const cases: Cases = {
  failing: [
    said('«{KQ.hạng}»'),
    said('«{KQ.tổng.mức thay đổi}»'),
    said('«{KQ.tổng.thẩm định}»'),
    said('«{KQ.hạng.mức thay đổi}»'),
    said('«{KQ.1.hạng}»'),
    said('«{KQ.2.điểm}»'),
    said('«{KQ-2.số lĩnh vực mất điểm}»'),
    said('«{PAR.2.tối đa}»'),
    said('«{N.phối hợp}»'),
    said('«{N.sản phẩm}»'),
    said('«{T.trừ}»'),
    said('«{C}»'),
    said('«{^N}»'),
    `${data}\nbáo cáo B "Báo cáo" { nhiệm vụ N "Làm, có «{.phối hợp}»." { chủ trì SNV  thời hạn 30/6/2026 } }`,
    `${data}\nbáo cáo B "Báo cáo" { trình bày chi tiết  nhãn chủ trì "Chủ trì: {.chủ trì}; cùng «{.phối hợp}»."  nhiệm vụ N "Làm." { chủ trì SNV  thời hạn 30/6/2026 } }`,
    `${data}\nbáo cáo B "Báo cáo" { trình bày chi tiết  nhãn nhiệm vụ "{.nội dung} (cùng «{.phối hợp}»)"  nhiệm vụ N "Làm." { chủ trì SNV  thời hạn 30/6/2026 } }`,
    followed('Đạt «{K.A.đạt}».'),
    followed('Vì «{K.A.lý do}».'),
    followed('Xong ngày «{K.A.ngày hoàn thành}», kết quả «{K.A.kết quả đến nay}».'),
    followed('Có «{R.số nhiệm vụ}» việc.'),
    followed('Đạt «{K.B.đạt}».', '30/6/2026'),
  ],
  silent: [
    `cơ quan SNV "Sở Nội vụ"\nbộ chỉ số PAR "Chỉ số" { tối đa 10 }\nkết quả KQ của SNV theo PAR năm 2025 { tổng 9  hạng 2/10 }\nbáo cáo B "Báo cáo" { đoạn "Đạt {KQ.tổng}/{PAR.tối đa} điểm, xếp {KQ.hạng}." }`,
    said('{KQ.hạng|chưa xếp hạng}'),
    said('{KQ.tổng}, mất {KQ.điểm mất}, đạt {KQ.tỷ lệ}, có {KQ.số lĩnh vực mất điểm} lĩnh vực mất điểm'),
    said('{KQ-2.tổng.mức thay đổi}, {KQ-2.thẩm định}, {KQ-2.hạng.CÁC-SỞ.mức thay đổi}'),
    said('{KQ.1}, {KQ.1.tối đa}, {KQ.1.tên}, {PAR.2}'),
    said('{N.chủ trì}{^C}'),
    followed(
      '{K.A.trạng thái}, {K.A.số ngày quá hạn} ngày, {K.số nhiệm vụ quá hạn.SNV} nhiệm vụ, {K.tỷ lệ nhiệm vụ hoàn thành}.',
    ),
    followed('Đạt {K.B.đạt}, {K.B.kết quả đến nay}.'),
    `${data}\nbáo cáo B "Báo cáo" { nhãn nhiệm vụ "{.nội dung} (cùng {.phối hợp})"  nhiệm vụ N "Làm." { chủ trì SNV  thời hạn 30/6/2026 } }`,
  ],
};
