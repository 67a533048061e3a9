import type { Cases } from '../../cases.js';

const due = (words: string) =>
  `cơ quan VP "Văn phòng"\nvăn bản QĐ quyết định số 1/QĐ-UBND ngày 5/1/2026 của VP "về A"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  căn cứ QĐ  nhiệm vụ N "Một." { chủ trì VP  thời hạn ${words} } }`;

export const cases: Cases = {
  failing: [due('«7 ngày»'), due('«trong 10 ngày làm việc»')],
  silent: [
    due('7 ngày kể từ văn bản này'),
    due('10 ngày làm việc kể từ ngày 01/02/2026'),
    due('15 ngày sau QĐ'),
    due('30 ngày kể từ "ngày có hướng dẫn"'),
    due('30/6/2026'),
  ],
};
