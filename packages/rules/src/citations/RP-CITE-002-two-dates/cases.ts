import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản A báo cáo số 8/BC-UBND ngày 7/6/2023 của UBND
      văn bản B báo cáo số «08/BC-UBND» ngày 8/6/2023 của UBND
    `,
  ],
  silent: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản A báo cáo số 198/BC-UBND ngày 7/6/2023 của UBND
      văn bản B báo cáo số 199/BC-UBND ngày 7/6/2023 của UBND
    `,
  ],
};
