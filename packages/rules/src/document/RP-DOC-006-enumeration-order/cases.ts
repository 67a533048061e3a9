import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      báo cáo B "Báo cáo" {
        đánh số "a."
        mục "Một" { }
        mục "Hai" { }
        mục "Ba" { }
        mục "Bốn" { }
        mục số «"e."» "Năm" { }
      }
    `,
  ],
  silent: [
    rplan`
      báo cáo B "Báo cáo" {
        đánh số "a."
        mục "Một" { }
        mục số "b." "Hai" { }
      }
    `,
  ],
};
