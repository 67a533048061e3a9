import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

const progress = (items: string) =>
  `${task('thời hạn 30/6/2026').replace('báo cáo', 'kế hoạch')}\ntiến độ T của B ngày 1/7/2026 { cập nhật N { ${items} } }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn «định kỳ» } }',
    task('thời hạn «"khi có yêu cầu"»'),
    task('thời hạn «"kịp thời"»'),
    task('thời hạn «theo kế hoạch của cơ quan cấp trên»'),
    task('thời hạn «trong tháng»'),
    task('thời hạn «năm học 2027-2028»'),
    progress('trạng thái hoàn thành  ngày hoàn thành «kịp thời»'),
    progress('gia hạn đến «trong tháng»'),
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn hằng quý } }',
    task('thời hạn thường xuyên'),
    progress('trạng thái hoàn thành  ngày hoàn thành 25/6/2026'),
    progress('gia hạn đến 30/9/2026'),
    task('thời hạn 30/6/2026  mốc tháng 3/2026 "Một nửa"'),
    task('thời hạn sau khi Bộ Nội vụ có hướng dẫn'),
    task('thời hạn 4 tuần kể từ ngày nhận được văn bản'),
    task('thời hạn 30/6/2026 "trong mùa hè"'),
    task('thời hạn quý III/2026'),
  ],
};
