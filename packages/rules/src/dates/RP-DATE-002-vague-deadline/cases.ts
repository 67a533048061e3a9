import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn «định kỳ» } }',
    task('thời hạn «"khi có yêu cầu"»'),
    task('thời hạn «"kịp thời"»'),
    task('thời hạn «theo kế hoạch của cơ quan cấp trên»'),
    task('thời hạn «trong tháng»'),
    task('thời hạn «năm học 2027-2028»'),
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn hằng quý } }',
    task('thời hạn thường xuyên'),
    task('thời hạn sau khi Bộ Nội vụ có hướng dẫn'),
    task('thời hạn 4 tuần kể từ ngày nhận được văn bản'),
    task('thời hạn 30/6/2026 "trong mùa hè"'),
    task('thời hạn quý III/2026'),
  ],
};
