import { type Cases, rplan } from '../../cases.js';

const letter = (lead: string, reached: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" { đứng đầu } }
  nhóm CÁC-SỞ "Các sở" { gồm STC }
  công văn V "Công văn" {
    nhiệm vụ N "Làm." { chủ trì ${lead}  thời hạn thường xuyên }
    ${reached}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở Tài chính"
      công văn V "Công văn" {
        nhiệm vụ N "Làm." { chủ trì «STC»  thời hạn thường xuyên }
        nơi nhận "{VP}"
      }
    `,
    letter('«STC»', 'kính gửi "{VP}"'),
    letter('«STC»', 'nơi nhận "{VP}; Sở Tài chính công"'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở Tài chính"
      nhóm CÁC-SỞ "Các sở" { gồm STC }
      công văn V "Công văn" {
        nhiệm vụ N "Làm." { chủ trì STC  thời hạn thường xuyên }
        nơi nhận "{CÁC-SỞ}"
      }
    `,
    letter('STC', 'kính gửi "{STC}"'),
    letter('STC', 'nơi nhận "{STC.GĐ}"'),
    letter('STC', ''),
    letter('"Tổ công tác"', 'nơi nhận "{VP}"'),
    letter('STC', 'nơi nhận "{VP}; Sở Tài chính"'),
    letter('STC', 'ban hành STC  nơi nhận "{VP}"'),
  ],
};
