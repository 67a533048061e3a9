import { type Cases, rplan } from '../../cases.js';

const progress = (task: string, update: string, date = '15/7/2026') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" {
    ngày 5/1/2026
    nhiệm vụ ${task} "Một." { chủ trì VP  thời hạn 30/6/2026 }
  }
  tiến độ T của K do VP ngày ${date} { cập nhật K.N1 { ${update} } }
`;

export const cases: Cases = {
  failing: [
    progress('«N1»', 'trạng thái đang thực hiện'),
    {
      text: 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ «N» "Một." { chủ trì VP  thời hạn 30/6/2026 } }',
      asOf: { year: 2026, month: 9, day: 1 },
    },
  ],
  silent: [
    progress('N1', 'trạng thái hoàn thành'),
    progress('N1', 'trạng thái đang thực hiện', '30/6/2026'),
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } }',
    {
      text: 'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn thường xuyên } }',
      asOf: { year: 2026, month: 9, day: 1 },
    },
  ],
};
