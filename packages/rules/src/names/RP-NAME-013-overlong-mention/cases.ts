import { type Cases, rplan } from '../../cases.js';

const report = (tasks: string) => rplan`
  cơ quan VP "Văn phòng"
  báo cáo B "Báo cáo" {
    chủ trì VP
    thời hạn thường xuyên
    ${tasks}
  }
`;

const LONG = 'Rà soát, sửa đổi, bổ sung quy chế làm việc. '.repeat(12);

export const cases: Cases = {
  failing: [
    report(
      `nhiệm vụ A "${LONG}"  nhiệm vụ C "{A} {A} {A} {A}."  nhiệm vụ D "{C} {C} {C}."  nhiệm vụ E "Sau khi làm «{D}»."`,
    ),
    report(`nhiệm vụ A "${LONG.repeat(11)}"  nhiệm vụ C "Sau khi làm «{A}»."`),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        nhiệm vụ A "Rà soát quy chế." { sản phẩm "Quy chế" }
        nhiệm vụ C "Sau {A}, trình {A.sản phẩm}." { sản phẩm "Tờ trình" }
        nhiệm vụ D "Theo {C}, do {C.chủ trì} làm."
      }
    `,
    report(`nhiệm vụ A "${LONG}"  nhiệm vụ C "Sau {A}."`),
    report(`nhiệm vụ A "${LONG.repeat(11)}"  nhiệm vụ C "Sau {A|nhiệm vụ trên}."`),
  ],
};
