import { type Cases, rplan } from '../../cases.js';

const plan = (target: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 10 } }
  báo cáo B "Báo cáo" { nhiệm vụ N "Việc." { chủ trì VP  thời hạn 30/6/2026  ${target} } }
`;

export const cases: Cases = {
  failing: [
    plan('chỉ tiêu "mức độ hài lòng" «cao hơn năm 2025»'),
    plan('chỉ tiêu "hồ sơ trễ hạn" «giảm dần»'),
    plan('chỉ tiêu C «tăng so với năm trước»'),
  ],
  silent: [
    plan('chỉ tiêu "mức độ hài lòng"'),
    plan('chỉ tiêu "mức độ hài lòng" từ 90% trở lên'),
    plan('chỉ tiêu C tăng 0,5 điểm so với năm 2025'),
    plan('chỉ tiêu C thuộc TOP 10 cả nước'),
    plan('mốc 30/6/2026 đạt 120/578,25 ha'),
  ],
};
