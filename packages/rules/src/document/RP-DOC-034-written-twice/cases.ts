import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  báo cáo B "Báo cáo" { ${items} }
`;
const RÀ = 'Rà soát, cập nhật danh mục thủ tục hành chính.';

export const cases: Cases = {
  failing: [
    plan(
      `nhiệm vụ N1 "${RÀ}" { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ «N2» "${RÀ}" { chủ trì VP  thời hạn 30/6/2026 }`,
    ),
    plan(
      `chủ trì VP  thời hạn 30/6/2026  nhiệm vụ N1 "${RÀ}"  «nhiệm vụ» "Rà soát, cập nhật danh mục thủ tục hành chính"`,
    ),
    plan(
      `tồn tại T1 "Hồ sơ trễ hạn còn nhiều ở xã."  tồn tại «T2» "Hồ sơ trễ hạn còn nhiều ở xã."  nhiệm vụ N "Làm." { khắc phục T1, T2  chủ trì VP  thời hạn 30/6/2026 }`,
    ),
  ],
  silent: [
    plan(
      `nhiệm vụ N1 "${RÀ}" { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "Công bố danh mục thủ tục hành chính." { chủ trì VP  thời hạn 30/6/2026 }`,
    ),
    plan(
      `nhiệm vụ N1 "${RÀ}" { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "${RÀ}" { chủ trì STP  thời hạn 30/6/2026 }`,
    ),
    plan(
      `nhiệm vụ N1 "${RÀ}" { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "${RÀ}" { chủ trì VP  thời hạn 30/9/2026 }`,
    ),
    plan(
      `chủ trì VP  thời hạn 30/6/2026  nhiệm vụ A "Một" { nhiệm vụ N1 "${RÀ}" }  nhiệm vụ B "Hai" { nhiệm vụ N2 "${RÀ}" }`,
    ),
    plan('chủ trì VP  thời hạn 30/6/2026  nhiệm vụ N1 "Báo cáo kết quả."  nhiệm vụ N2 "Báo cáo kết quả."'),
  ],
};
