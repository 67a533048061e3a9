import type { Cases } from '../../cases.js';

const due = (words: string) =>
  `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  năm 2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn ${words} } }`;

export const cases: Cases = {
  failing: [
    due('15/10/2026 «"trước 17h ngày 16/11/2026"»'),
    due('30/6/2026 «"Xong trước ngày 30/7/2026"»'),
    due('trước ngày 20/8/2026 «"chậm nhất ngày 21/8/2026"»'),
    due('quý III/2026 «"trước ngày 15 tháng 12 năm 2026"»'),
    due('10 ngày kể từ ngày 01/6/2026 «"đến hết ngày 15/6/2026"»'),
  ],
  silent: [
    due('15/10/2026 "trước 17h ngày 15/10/2026"'),
    due('trước ngày 20/8/2026 "trước ngày 20/8/2026"'),
    due('trước ngày 20/8/2026 "chậm nhất ngày 19/8/2026"'),
    due('15/10/2026 "giữa tháng 10"'),
    due('quý III/2026 "Quý III, xong trước ngày 30/9/2026"'),
    due('15/10/2026 "ngày 15/10"'),
    due('15/10/2026 "ngày 15 tháng 10"'),
    due('30/6/2026, 30/9/2026 "đợt 1 trước ngày 30/6/2026, đợt 2 trước ngày 30/9/2026"'),
    due('thường xuyên "hằng ngày, từ ngày 01/3/2026"'),
    due('từ 01/6/2026 đến 30/6/2026 "bắt đầu từ ngày 01/6/2026"'),
    due('10 ngày kể từ ngày 01/6/2026 "10 ngày"'),
  ],
};
