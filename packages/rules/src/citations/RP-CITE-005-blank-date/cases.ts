import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Theo Báo cáo số 198/BC-UBND «ngày /6/2023» của UBND tỉnh." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Theo Báo cáo số 198/BC-UBND ngày 07/6/2023 của UBND tỉnh." }'],
};
