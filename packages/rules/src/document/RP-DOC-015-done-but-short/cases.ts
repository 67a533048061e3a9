import { type Cases, rplan } from '../../cases.js';

const progress = (update: string, task = '') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026  ${task} } }
  tiến độ T của K do VP ngày 15/7/2026 { cập nhật N { ${update} } }
`;

export const cases: Cases = {
  failing: [
    progress('trạng thái hoàn thành  «đạt 40/50»'),
    progress('trạng thái hoàn thành  «đạt 0/3»  ngày hoàn thành 10/7/2026'),
    progress('trạng thái hoàn thành  «đạt 45%»'),
  ],
  silent: [
    progress('trạng thái hoàn thành một phần  đạt 40/50'),
    progress('trạng thái hoàn thành  đạt 50/50'),
    progress('trạng thái hoàn thành  đạt 94%', 'chỉ tiêu "văn bản" tối thiểu 80%'),
    progress('trạng thái hoàn thành  đạt "tỷ lệ đúng hạn" 94%'),
    progress('trạng thái hoàn thành  đạt 100%'),
    progress('trạng thái hoàn thành  đạt 45/50', 'chỉ tiêu "văn bản" tối thiểu 80%'),
  ],
};
