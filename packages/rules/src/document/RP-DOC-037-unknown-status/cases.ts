import { type Cases, rplan } from '../../cases.js';

const report = (status: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { ngày 1/6/2026  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026 } }
  tiến độ T của K do VP ngày 30/6/2026 { cập nhật N { ${status} } }
`;

export const cases: Cases = {
  failing: [
    report('trạng thái «chưa hoàn thành»'),
    report('trạng thái «quá hạn»'),
    report('trạng thái «hoàn thành 60%»'),
    report('trạng thái «"Theo kế hoạch"»'),
    report('tình trạng: «khác»'),
  ],
  silent: [
    report('trạng thái Đã hoàn thành'),
    report('trạng thái: đang lấy ý kiến các phòng'),
    report('tình trạng "Chưa triển khai"'),
    report('trạng thái hoàn thành quá hạn (ngày 29/6/2026)'),
    report('status in progress'),
  ],
};
