import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" {
          đoạn "Nội dung.«"»
        mục "Hai" {
          đoạn "Nội dung."
        }
      }
    `,
  ],
  silent: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" {
          đoạn "Nội dung."
        }
        mục "Hai" {
          đoạn "Nội dung."
        }
      }
    `,
  ],
};
