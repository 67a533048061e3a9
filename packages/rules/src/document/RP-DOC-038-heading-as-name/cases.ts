import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => rplan`
  kế hoạch K "Kế hoạch" {
    ${items}
  }
`;

export const cases: Cases = {
  failing: [plan('«mục tiêu» "Giữ vững kết quả đã đạt."'), plan('«mục đích» "Khắc phục hạn chế." { đoạn "Một." }')],
  silent: [
    plan('mục "Mục tiêu" { đoạn "Giữ vững kết quả." }'),
    plan('mục MỤC-TIÊU "Mục tiêu" { đoạn "Giữ vững kết quả." }'),
    plan('mục chung "Quy định chung" { đoạn "Một." }'),
    plan('section tiêu "Tiêu chí" { đoạn "Một." }'),
  ],
};
