import type { Cases } from '../../cases.js';

const table = (text: string) => `cơ quan A "Sở A"
bộ chỉ số CS "Chỉ số" { tối đa 10 }
kế hoạch K "Kế hoạch" {
  ban hành A  số 1/KH-A  ngày 1/2/2026
  tồn tại T "Lỗi." { về CS }
  nhiệm vụ N "Một." { chủ trì A  thời hạn 30/6/2026  khắc phục T }
  bảng ${text}
  nơi nhận "{A}"
}`;

export const cases: Cases = {
  failing: [
    table('nhiệm vụ { cột thứ tự, nội dung, «hạng» }'),
    table('tiến độ { cột nội dung, «điểm tối đa» "Tối đa" }'),
    table('tồn tại { cột tồn tại, «chủ trì» }'),
    table('điểm { cột về, «trạng thái» }'),
  ],
  silent: [
    table('nhiệm vụ { cột thứ tự, nội dung, chủ trì, trạng thái, đạt }'),
    table('tiến độ { cột nội dung, đạt, sản phẩm, ghi chú }'),
    table('tồn tại { cột tồn tại, nguyên nhân, trừ }'),
    table('điểm { cột về, điểm tối đa, điểm, hạng }'),
  ],
};
