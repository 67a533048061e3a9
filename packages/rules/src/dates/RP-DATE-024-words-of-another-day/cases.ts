import { type Cases, rplan } from '../../cases.js';

const task = (due: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { năm 2026  nhiệm vụ N "Làm." { chủ trì VP  thời hạn ${due} } }
`;

export const cases: Cases = {
  failing: [
    task('15/10/2026 «"trước 17h ngày 16/11/2026"»'),
    task('trong quý III/2026 «"Quý IV/2026"»'),
    task('trước ngày 30/9/2026 «"trước ngày 30 tháng 8 năm 2026"»'),
    task('tháng 8/2026 «"tháng 9 năm 2026"»'),
    task('30/9/2026 «"hết quý II/2026"»'),
    task('trong quý III/2026 «"trước 15/11/2026"»'),
    task('trước ngày 20/8/2026 «"chậm nhất ngày 21/8/2026"»'),
    task('quý III/2026 «"trước ngày 15 tháng 12 năm 2026"»'),
    task('10 ngày kể từ ngày 01/6/2026 «"đến hết ngày 15/6/2026"»'),
    task('30/9/2026 «"trong quý IV"»'),
    task('quý III/2026 «"trước ngày 15/12"»'),
    task('30/9/2026 «"tháng 10"»'),
    task('từ 01/6/2026 đến 30/6/2026 «"trong tháng 8-2026"»'),
    task('năm 2026 «"trong năm 2027"»'),
  ],
  silent: [
    task('15/10/2026 "trước 17h ngày 15/10/2026"'),
    task('trong quý III/2026 "Quý III/2026"'),
    task('trước ngày 30/9/2026 "chậm nhất ngày 29/9/2026"'),
    task('trước ngày 30/9/2026 "trong quý III năm 2026"'),
    task('tháng 8/2026 "tháng 8 năm 2026, báo cáo định kỳ"'),
    task('tháng 8/2026 "trước ngày 20/8/2026"'),
    task('30/9/2026 "ngay sau khi được phê duyệt"'),
    task('30/6/2026, 30/9/2026 "đợt 2: 30/9/2026"'),
    task('30/9/2026 "trước ngày 30/9"'),
    task('hằng quý "trước ngày 20/9/2026"'),
    task('30/9/2026 "theo Công văn ngày 05/3/2026, trước 30/9/2026"'),
    task('15/10/2026 "giữa tháng 10"'),
    task('quý III/2026 "Quý III, xong trước ngày 30/9/2026"'),
    task('15/10/2026 "ngày 15 tháng 10"'),
    task('30/6/2026, 30/9/2026 "đợt 1 trước ngày 30/6/2026, đợt 2 trước ngày 30/9/2026"'),
    task('thường xuyên "hằng ngày, từ ngày 01/3/2026"'),
    task('từ 01/6/2026 đến 30/6/2026 "bắt đầu từ ngày 01/6/2026"'),
    task('10 ngày kể từ ngày 01/6/2026 "10 ngày"'),
    task('10 ngày kể từ ngày 01/6/2026 "10 ngày, tính từ 01/6/2026"'),
  ],
};
