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
    'kế hoạch K "Kế hoạch" {\n  đoạn "Nội dung.«"»',
    'kế hoạch K "Kế hoạch" {\n  mục "Một" {\n    đoạn "A.«"»\n  mục "Hai" {\n    đoạn "B."\n  }\n}',
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
    'kế hoạch K "Kế hoạch" { mục "Một" { } mục "Hai" { } }',
    'kế hoạch K "Kế hoạch" {\n mục "Một" {\n đoạn "A."\n }\n}',
    'kế hoạch K "Kế hoạch" { đoạn "Dấu \\{ trong lời văn." }',
  ],
};
