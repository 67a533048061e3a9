import type { Cases } from '../../cases.js';

const update = (items: string) => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } }
tiến độ T của K do VP ngày 20/5/2026 { cập nhật N {
  ${items}
} }`;

export const cases: Cases = {
  failing: [
    update('trạng thái chưa thực hiện\n«xong 15/5/2026»'),
    update('trạng thái đang thực hiện\n«ngày hoàn thành 15/5/2026»'),
    update('trạng thái chưa thực hiện\n«đạt 30%»'),
    update('trạng thái hoàn thành\n«xin gia hạn đến 30/9/2026»'),
    update('trạng thái hoàn thành\n«gia hạn đến 30/9/2026»'),
  ],
  silent: [
    update('trạng thái hoàn thành\nxong 15/5/2026'),
    update('trạng thái chưa thực hiện\nđạt 0%'),
    update('trạng thái đang thực hiện\nđạt 30%\nxin gia hạn đến 30/9/2026'),
    update('trạng thái hoàn thành một phần\nđạt 30/50'),
  ],
};
