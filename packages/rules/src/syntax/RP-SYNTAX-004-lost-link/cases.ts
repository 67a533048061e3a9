import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Thực hiện «{»TB-1 ngay."
      }
    `,
    'thông báo TB "Thông báo" { đoạn "Mở «{» ngoặc." }',
    'thông báo TB "Thông báo" {\n  đoạn "Theo «{»TB|thông báo này."\n}',
    'thông báo TB "Thông báo" { đoạn "Theo «{}»." }',
    'thông báo TB "Thông báo" { đoạn "Theo «{ }», «{|này}», «{^}»." }',
    'thông báo TB "Thông báo" { đoạn "Theo «{TB|}», «{TB| }» nay." }',
  ],
  silent: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Thực hiện {TB-1} ngay."
      }
    `,
    'thông báo TB "Thông báo" { đoạn "Ngoặc nhọn \\{ và \\}." }',
    'thông báo TB "Thông báo" { đoạn "Xem {TB|thông báo này}, {TB.số}." }',
    'thông báo TB "Thông báo" { đoạn "Ngoặc tròn (A), ngoặc vuông [B]." }',
  ],
};
