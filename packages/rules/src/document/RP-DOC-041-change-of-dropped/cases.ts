import type { Cases } from '../../cases.js';

const project = (...notices: readonly string[]) => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  mục M "Một" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } } nhiệm vụ O "Hai." { chủ trì VP  thời hạn 30/6/2026 } }
${notices.map((items, index) => `thông báo TB-${index + 1} "Sửa" { ngày ${index + 1}/3/2026  điều chỉnh K  ${items} }`).join('\n')}
`;

const report = (day: string, status: string) => `tiến độ T của K ngày ${day} { cập nhật N { trạng thái ${status} } }\n`;

export const cases: Cases = {
  failing: [
    project('bãi bỏ N  sửa đổi «N» { thời hạn 30/9/2026 }'),
    project('sửa đổi «N» { thời hạn 30/9/2026 }  bãi bỏ N'),
    project('bãi bỏ N', 'sửa đổi «N» { thời hạn 30/9/2026 }'),
    project('bãi bỏ M', 'sửa đổi «N» { thời hạn 30/9/2026 }'),
    `${project('sửa đổi N { «thời hạn 30/9/2026» }')}${report('20/2/2026', 'hoàn thành')}`,
    `${project('gia hạn N «đến 30/9/2026»')}${report('20/2/2026', 'hoàn thành')}`,
  ],
  silent: [
    `${project('sửa đổi N { thời hạn 30/9/2026 }')}${report('20/3/2026', 'hoàn thành')}`,
    `${project('sửa đổi N { thời hạn 30/9/2026 }')}${report('20/2/2026', 'đang thực hiện')}`,
    `${project('sửa đổi N { sản phẩm "Báo cáo" }')}${report('20/2/2026', 'hoàn thành')}`,
    project('sửa đổi N { thời hạn 30/9/2026 }', 'bãi bỏ N'),
    project('bãi bỏ O  sửa đổi N { thời hạn 30/9/2026 }'),
    project('sửa đổi N { thời hạn 30/9/2026 }', 'sửa đổi N { thời hạn 31/10/2026 }'),
  ],
};
