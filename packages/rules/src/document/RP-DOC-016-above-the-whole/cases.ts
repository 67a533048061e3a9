import { type Cases, rplan } from '../../cases.js';

const progress = (update: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  tiến độ T của K do VP ngày 15/7/2026 { cập nhật N { ${update} } }
`;

export const cases: Cases = {
  failing: [progress('trạng thái đang thực hiện  «đạt 60/50»'), progress('«đạt 13/12»'), progress('«đạt 150%»')],
  silent: [
    progress('trạng thái hoàn thành  đạt 50/50'),
    progress('trạng thái đang thực hiện  đạt 0/50'),
    progress('trạng thái đang thực hiện  đạt "tỷ lệ so với kế hoạch" 120%'),
    progress('trạng thái đang thực hiện  đạt 100%'),
  ],
};
