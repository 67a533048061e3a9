import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản «QĐ-1» quyết định số 06/QĐ-UBND của UBND
    `,
  ],
  silent: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản QĐ-1 quyết định số 06/QĐ-UBND ngày 5/1/2022 của UBND
      văn bản LUẬT luật "Phòng, chống tham nhũng"
    `,
  ],
};
