import type { Cases } from '../../cases.js';

const due = (words: string) =>
  `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  ${words} } }`;

export const cases: Cases = {
  failing: [
    due('thời hạn «5 ngày làm việc kể từ ngày 01/02/2028»'),
    due('thời hạn 30/6/2026  mốc «10 ngày làm việc kể từ ngày 20/01/2028» "Dự thảo"'),
  ],
  silent: [
    due('thời hạn 5 ngày làm việc kể từ ngày 01/6/2026'),
    due('thời hạn 30/6/2026'),
    due('thời hạn 5 ngày làm việc kể từ ngày 01/06/2028'),
  ],
};
