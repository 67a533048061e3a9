import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  «ban hành» VP } }
    `,
    report('«sản phẩm» "Báo cáo"  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên }'),
    report(
      'tồn tại T "Chậm." { «thời hạn» 30/6/2026 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }',
    ),
    report('mục "Một" { «nơi nhận» "{VP}" }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { ban hành VP  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
    report('mục "Một" { chủ trì VP  thời hạn 30/6/2026  nhiệm vụ N "Rà soát." }'),
    report('tồn tại T "Chậm." { chủ trì VP  thời hạn 30/6/2026  nhiệm vụ N "Rà soát." { khắc phục T } }'),
    report('nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  sản phẩm "Báo cáo" }'),
  ],
};
