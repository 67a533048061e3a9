import { type Cases, rplan } from '../../cases.js';

const plan = (words: string, appendices: string) => `kế hoạch K "Kế hoạch" { đoạn "${words}" ${appendices} }`;
const ONE = 'phụ lục PL "Danh mục" { đoạn "Một." }';
const UNMENTIONED = 'phụ lục «PL» "Danh mục" { đoạn "Một." }';
const SECOND = 'phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ tại {PL-1}."
        phụ lục PL-1 "Danh mục" { đoạn "Một." }
        phụ lục «PL-2» "Biểu mẫu" { đoạn "Hai." }
      }
    `,
    plan('Nhiệm vụ cụ thể.', UNMENTIONED),
    plan('Nhiệm vụ tại Phụ lục II.', `${UNMENTIONED} ${SECOND}`),
    plan('Nhiệm vụ cụ thể.', 'phụ lục «PL» "Danh mục" { đoạn "Phụ lục này gồm 12 nhiệm vụ." }'),
    plan('Danh mục nhiệm vụ do Sở ban hành.', UNMENTIONED),
  ],
  silent: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ tại {PL-1}, biểu mẫu tại Phụ lục II."
        phụ lục PL-1 "Danh mục" { đoạn "Một." }
        phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }
      }
    `,
    plan('Nhiệm vụ tại {PL}.', ONE),
    plan('Nhiệm vụ tại Phụ lục kèm theo.', ONE),
    plan('Nhiệm vụ tại các phụ lục.', `${ONE} ${SECOND}`),
    plan('Nhiệm vụ theo danh sách kèm theo.', ONE),
    plan('Nhiệm vụ theo biểu gửi kèm.', ONE),
    plan('Nhiệm vụ tại Phụ lục I, {PL-2}.', `${ONE} ${SECOND}`),
    plan('Chi tiết tại phụ lục.', ONE),
    plan('Có danh mục đính kèm văn bản này.', ONE),
    plan('Nhiệm vụ tại Phụ lục số 1 và Phụ lục số 2.', `${ONE} ${SECOND}`),
    plan('Nhiệm vụ{^N}. ', `chú thích N "Chi tiết tại {PL}." ${ONE}`),
  ],
};
