import { type Cases, rplan } from '../../cases.js';

const plan = (target: string, later = '') => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số CŨ "Chỉ số cũ" { tối đa 100 }
  bộ chỉ số C "Chỉ số" { tối đa 100  kế thừa CŨ  lĩnh vực 1 "Một" { tối đa 100 } }
  kết quả K-23 của VP theo CŨ năm 2023 { tổng 85,46  hạng 20/63 }
  kết quả K-24 của VP theo C năm 2024 { tổng 86  hạng 15/63  điểm 1 = 86 }
  ${later}
  báo cáo B "Báo cáo" { ban hành VP  chỉ tiêu C ${target} }
`;

export const cases: Cases = {
  failing: [
    plan('«đạt 90 điểm, tăng 1,54 điểm so với năm 2023»'),
    plan('«tăng 20 điểm so với năm 2023»'),
    plan('«tăng 0,2 điểm so với năm 2023»'),
    plan('«tăng 2 bậc so với năm 2023»'),
    plan('«tăng 30 bậc so với năm 2024»'),
  ],
  silent: [
    plan('đạt 87 điểm, tăng 1,54 điểm so với năm 2023'),
    plan('tăng 1,54 điểm so với năm 2023'),
    plan('tăng 1,54 điểm so với năm 2022'),
    plan('tăng 2 bậc so với năm 2024'),
    plan('tăng 5% so với năm 2023'),
    plan('tăng 0,5 điểm'),
    plan('tối thiểu 90 điểm'),
    plan(
      'tăng 0,2 điểm so với năm 2023',
      'cơ quan STP "Sở Tư pháp"  kết quả K-X của STP theo CŨ năm 2023 { tổng 99 }  kết quả K-Y của VP theo C năm 2025 { tổng 85 }',
    ),
  ],
};
