import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Trang thông tin của tỉnh«.;» Đồng thời có ý kiến." }'],
  silent: [
    'báo cáo B "Báo cáo" { đoạn "Trang thông tin của tỉnh; đồng thời có ý kiến và/hoặc góp ý...; các sở, ngành, v.v.; đạt 5/6./." }',
  ],
};
