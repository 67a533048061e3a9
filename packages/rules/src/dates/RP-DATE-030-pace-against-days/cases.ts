import type { Cases } from '../../cases.js';

const project = (status: string, date: string, more = '') => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } }
${more}tiến độ T của K do VP ngày ${date} { cập nhật N {
  ${status}
} }`;
const moved = (date: string) =>
  `thông báo TB "Sửa" { ngày ${date}  điều chỉnh K  ý "Lùi." { sửa đổi N { thời hạn 30/9/2026 } } }\n`;

export const cases: Cases = {
  failing: [
    project('«trạng thái hoàn thành quá hạn»', '20/5/2026'),
    project('«trạng thái hoàn thành quá hạn, xong ngày 20/6/2026»', '20/7/2026'),
    project('«trạng thái hoàn thành trước hạn, xong 10/7/2026»', '20/7/2026'),
    project('«trạng thái hoàn thành quá hạn»', '20/7/2026', moved('15/6/2026')),
    project('«trạng thái đang thực hiện (trong hạn)»', '20/7/2026'),
    project('«trạng thái đang thực hiện (quá hạn)»', '20/5/2026'),
  ],
  silent: [
    project('trạng thái hoàn thành quá hạn', '20/7/2026'),
    project('trạng thái hoàn thành quá hạn, xong ngày 10/7/2026', '20/7/2026'),
    project('trạng thái hoàn thành trước hạn', '20/7/2026'),
    project('trạng thái hoàn thành quá hạn', '20/7/2026', moved('15/8/2026')),
    project('trạng thái đang thực hiện (chậm tiến độ)', '20/5/2026'),
    project('trạng thái đang thực hiện (trong hạn)', '20/7/2026', moved('15/6/2026')),
  ],
};
