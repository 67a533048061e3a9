import { type Cases, rplan } from '../../cases.js';

const letter = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  cơ quan STC "Sở Tài chính"
  nhóm CÁC-SỞ "Các sở" { gồm STP, STC }
  báo cáo B "Báo cáo" { ${items} }
`;

export const cases: Cases = {
  failing: [
    letter('nơi nhận "{STP}; {STC}; «{STP}»"'),
    letter('kính gửi "{STP}, «{STP}»"'),
    letter('nhiệm vụ N "Làm." { chủ trì VP  phối hợp STP, «STP»  thời hạn 30/6/2026 }'),
    letter('nhiệm vụ N "Làm." { chủ trì VP  phối hợp CÁC-SỞ, «STC»  thời hạn 30/6/2026 }'),
  ],
  silent: [
    letter('nơi nhận "{STP}; {STC}"'),
    letter('nơi nhận "{STP}; {STP} (Phòng Bổ trợ)"'),
    letter('nơi nhận "{CÁC-SỞ}; {STC} (để tổng hợp)"'),
    letter('nơi nhận "{CÁC-SỞ}; {STC}"'),
    letter('kính gửi "{STP}"  nơi nhận "{STP}"'),
    letter('nhiệm vụ N "Làm." { chủ trì VP  phối hợp STP, STC, "các đơn vị liên quan"  thời hạn 30/6/2026 }'),
  ],
};
