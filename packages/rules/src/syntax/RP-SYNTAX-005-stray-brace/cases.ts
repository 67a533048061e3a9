import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { } «}»
        mục "Hai" { }
      }
    `,
  ],
  silent: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { }
        mục "Hai" { }
      }
    `,
  ],
};
