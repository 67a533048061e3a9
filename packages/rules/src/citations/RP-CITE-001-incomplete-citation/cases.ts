import { type Cases, rplan } from '../../cases.js';

const cited = (rest: string) => `cơ quan U "UBND tỉnh"\nvăn bản ${rest}`;

export const cases: Cases = {
  failing: [
    cited('«QĐ-1» quyết định số 06/QĐ-UBND của U'),
    cited('«BC» báo cáo ngày 25/6/2026 của U "Kết quả 6 tháng"'),
    cited('«KL» kết luận số 29-KL/TU "về cải cách hành chính"'),
    cited('«BC» báo cáo số 198/BC-UBND ngày _/6/2026 của U'),
  ],
  silent: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản QĐ-1 quyết định số 06/QĐ-UBND ngày 5/1/2022 của U
      văn bản LUẬT luật "Phòng, chống tham nhũng"
    `,
    cited('BL bộ luật "Lao động"'),
    cited('PL pháp lệnh "Chi phí tố tụng"'),
    cited('KL kết luận số 29-KL/TU ngày 22/7/2021 của U "về cải cách hành chính"'),
  ],
};
