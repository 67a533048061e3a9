import { type Cases, rplan } from '../../cases.js';

const plan = (target: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 6  tiêu chí 1.1 "A" { tối đa 4 } }  lĩnh vực 2 "Hai" { tối đa 4 } }
  bộ chỉ số D "Khác" { tối đa 10  lĩnh vực 1 "Một" { tối đa 10 }  điểm thưởng T "Thưởng" { không quá 1 } }
  báo cáo B "Báo cáo" { ${target} }
`;

export const cases: Cases = {
  failing: [
    plan('chỉ tiêu C.1.1 «tối thiểu 5»'),
    plan('chỉ tiêu C «tối thiểu 88»'),
    plan('chỉ tiêu C tỷ lệ «trên 100%»'),
    plan('chỉ tiêu C.1 tỷ lệ «tối thiểu 110%»'),
  ],
  silent: [
    plan('chỉ tiêu C.1.1 tối thiểu 4'),
    plan('chỉ tiêu C tối thiểu 9,5'),
    plan('chỉ tiêu C tỷ lệ tối thiểu 100%'),
    plan('chỉ tiêu C hạng không quá 20'),
    plan('chỉ tiêu D tối thiểu 10,5'),
    plan('chỉ tiêu "Tỷ lệ hồ sơ trực tuyến" tối thiểu 85%'),
  ],
};
