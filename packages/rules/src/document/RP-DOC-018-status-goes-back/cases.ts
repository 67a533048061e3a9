import type { Cases } from '../../cases.js';

const plan = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
`;
const report = (name: string, date: string, status: string, task = 'N') =>
  `tiến độ ${name} của K do VP ngày ${date} { cập nhật ${task} { trạng thái ${status} } }\n`;
const notice = (name: string, date: string, task = 'N') =>
  `thông báo ${name} "Sửa" { ngày ${date}  điều chỉnh K { bãi bỏ ${task} } }\n`;

export const cases: Cases = {
  failing: [
    plan +
      report('T1', '1/6/2026', 'hoàn thành') +
      'tiến độ T2 của K do VP ngày 1/7/2026 { cập nhật «N» { đạt 60% } }\n',
    plan + report('T1', '1/6/2026', 'hoàn thành') + report('T2', '1/7/2026', 'đang thực hiện', '«N»'),
    plan + notice('TB', '1/6/2026') + report('T2', '1/7/2026', 'hoàn thành', '«N»'),
    plan + notice('TB', '1/6/2026') + notice('TB-2', '1/7/2026', '«N»'),
  ],
  silent: [
    plan +
      report('T1', '1/6/2026', 'hoàn thành') +
      'tiến độ T2 của K do VP ngày 1/7/2026 { cập nhật N { đạt 100% } }\n',
    plan + report('T1', '1/6/2026', 'đang thực hiện') + report('T2', '1/7/2026', 'hoàn thành'),
    plan + report('T1', '1/6/2026', 'hoàn thành') + report('T2', '1/7/2026', 'tiếp tục duy trì'),
    plan + report('T1', '1/6/2026', 'hoàn thành') + notice('TB', '1/7/2026'),
  ],
};
