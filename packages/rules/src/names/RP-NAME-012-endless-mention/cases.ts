import { type Cases, rplan } from '../../cases.js';

const report = (tasks: string) => rplan`
  cơ quan VP "Văn phòng"
  báo cáo B "Báo cáo" {
    chủ trì VP
    thời hạn thường xuyên
    ${tasks}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        nhiệm vụ A "Làm sau khi xong «{C}»."
        nhiệm vụ C "Soát lại {A}."
        nhiệm vụ D "Lặp lại «{.nội dung}»."
      }
    `,
    report('nhiệm vụ A "Như «{B2}»."  nhiệm vụ B2 "Như {C}."  nhiệm vụ C "Như {A}."'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        nhiệm vụ A "Làm sau khi xong {C}."
        nhiệm vụ C "Soát lại {A|nhiệm vụ trên} do {.chủ trì} làm; xem {A.thời hạn}."
      }
    `,
    report('nhiệm vụ A "Rà soát."  nhiệm vụ C "Soát lại {A}, rồi {A}."'),
    report('nhiệm vụ A "Rà soát."  nhiệm vụ C "Sau {A}."  nhiệm vụ D "Sau {A} và {C}."'),
  ],
};
