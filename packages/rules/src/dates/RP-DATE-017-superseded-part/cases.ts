import type { Cases } from '../../cases.js';

const project = (link: string, date = '1/9/2026', more = '') => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  mục M "Mục" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } } }
công văn CV "Đôn đốc" { ngày ${date}  ${more} đoạn "Hạn là ${link}." }
`;
const undated = (link: string) => project(link).replace('ngày 1/9/2026', '');
const notice = 'thông báo TB "Sửa" { ngày 15/7/2026  điều chỉnh K { sửa đổi N { thời hạn 30/11/2026 } } }\n';
const changed = (items: string) => `thông báo TB "Sửa" { ngày 15/7/2026  điều chỉnh K { sửa đổi N { ${items} } } }\n`;
const replaced = 'thông báo TB "Sửa" { ngày 15/7/2026  điều chỉnh K { thay thế N "Hai." } }\n';
const dropped = 'thông báo TB "Bỏ" { ngày 15/7/2026  điều chỉnh K { bãi bỏ N } }\n';
const report = 'tiến độ T của K ngày 20/6/2026 { cập nhật N { gia hạn đến 31/7/2026 } }\n';

export const cases: Cases = {
  failing: [
    project('«{K.N}»') + replaced,
    project('«{K.N.nội dung}»') + replaced,
    project('«{K.N}»') + dropped,
    project('«{K.N.thời hạn}»') + dropped,
    project('«{K.N.thời hạn}»') + notice,
    project('«{K.N.thời hạn}»') + report,
    project('«{K.N.chủ trì}»') + changed('chủ trì VP'),
    project('«{K.N.nội dung}»') + changed('nội dung "Hai."'),
    project('«{K.N}»') + changed('nội dung "Hai."'),
    // Nobody knows yet when it will be issued: what was changed was changed before.
    project('«{K.N.thời hạn}»', '_/8/2026') + notice,
    undated('«{K.N.thời hạn}»') + notice,
    undated('«{K.N}»') + dropped,
    `${undated('«{K.M}»')}thông báo TB "Bỏ" { ngày 15/7/2026  điều chỉnh K { bãi bỏ M } }\n`,
  ],
  silent: [
    project('{K.N}', '1/7/2026') + replaced,
    project('{K.N}', '_/6/2026') + replaced,
    undated('{K.M}') + dropped,
    project('{K.N}', '1/7/2026') + dropped,
    project('{K.N|việc đã bỏ}') + dropped,
    project('{K.N.thời hạn}'),
    project('{K.N.thời hạn}', '1/7/2026') + notice,
    project('{K.N.thời hạn|ngày 30/11/2026}') + notice,
    project('{K.N.chủ trì}') + notice,
    project('{K.N}') + changed('chủ trì VP'),
    project('{K.N|Hai}') + changed('nội dung "Hai."'),
    project('{K.N.nội dung}', '1/7/2026') + changed('nội dung "Hai."'),
  ],
};
