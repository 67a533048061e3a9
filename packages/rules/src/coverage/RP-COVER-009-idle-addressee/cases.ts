import { type Cases, rplan } from '../../cases.js';

const letter = (addressees: string, work: string) => rplan`
  cơ quan A "Phòng A"
  cơ quan B "Phòng B" { chức vụ TP "Trưởng phòng" { đứng đầu } }
  nhóm G "Các phòng" { gồm A, B }
  công văn V "Công văn" {
    kính gửi "${addressees}"
    ${work}
  }
`;
const work = (parties: string) => `nhiệm vụ N "Làm." { ${parties}  thời hạn thường xuyên }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan A "Phòng A"
      cơ quan B "Phòng B"
      công văn V "Công văn" {
        kính gửi """
          {A}
          «{B}»
        """
        nhiệm vụ N "Làm." { chủ trì A  thời hạn thường xuyên }
      }
    `,
    letter('{A}, «{B.TP}»', work('chủ trì A')),
  ],
  silent: [
    rplan`
      cơ quan A "Phòng A"
      cơ quan B "Phòng B"
      công văn V "Công văn" {
        kính gửi """
          {A}
          {B}
        """
        nhiệm vụ N "Làm." { chủ trì A  phối hợp B  thời hạn thường xuyên }
      }
    `,
    letter('{A}, {B.TP}', work('chủ trì A  phối hợp B')),
    letter('{G}', work('chủ trì A')),
    letter('{A}, {B}', work('chủ trì G')),
    letter('{A}, {B}', 'đoạn "Đề nghị các phòng thực hiện."'),
  ],
};
