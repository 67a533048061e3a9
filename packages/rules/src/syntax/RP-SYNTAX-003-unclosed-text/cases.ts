import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn «"»Các cơ quan thực hiện.
        nhiệm vụ NV-1 "Rà soát."
      }
    `,
    'kế hoạch K "Kế hoạch" {\n  mục «"»Một {\n    đoạn "Nội dung."\n  }\n}',
    'kế hoạch K "Kế hoạch" {\n  đoạn «"""»\n    Một.\n}\n',
  ],
  silent: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Các cơ quan thực hiện."
        nhiệm vụ NV-1 "Rà soát."
      }
    `,
    'kế hoạch K "Kế hoạch" {\n  đoạn """\n    Một “hai”.\n\n    Ba.\n  """\n}',
    'kế hoạch K "Kế hoạch" { đoạn "" }',
    'kế hoạch K "Kế hoạch" { đoạn "Nói: \\"Một\\"." }',
  ],
};
