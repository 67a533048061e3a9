import { type Cases, rplan } from '../../cases.js';

const plan = (parties: string) => rplan`
  cơ quan SNV "Sở Nội vụ" { gọi tắt "SNV"  đơn vị P "Phòng Cải cách hành chính" }
  cơ quan STP "Sở Tư pháp" { gọi tắt "Sở TP" }
  nhóm CÁC-SỞ "Các sở" { gồm SNV, STP }
  báo cáo B "Báo cáo" { nhiệm vụ N "Làm." { ${parties}  thời hạn 30/6/2026 } }
`;

export const cases: Cases = {
  failing: [
    plan('chủ trì SNV «"Sở Tư pháp"»'),
    plan('chủ trì SNV  phối hợp STP «"Sở Nội vụ"»'),
    plan('chủ trì STP «"Phòng Cải cách hành chính"»'),
    plan('đơn vị thực hiện SNV «"sở TP"»'),
    plan('chủ trì SNV  phối hợp STP «"Các sở"»'),
    `${plan('chủ trì SNV')}\nbáo cáo B2 "B2" { đoạn "Giao {SNV|«Sở Tư pháp»} rà soát." }`,
  ],
  silent: [
    `${plan('chủ trì SNV')}\nbáo cáo B2 "B2" { đoạn "Giao {SNV|Sở Nội vụ} rà soát, {STP|cơ quan tư pháp} thẩm định." }`,
    plan('chủ trì SNV "Sở Nội vụ"'),
    plan('chủ trì SNV "Sở Nội vụ (Phòng Cải cách hành chính)"'),
    plan('chủ trì SNV "SNV"'),
    plan('chủ trì SNV "Giám đốc Sở Nội vụ"'),
    plan('chủ trì "Sở Tư pháp"'),
    plan('chủ trì STP "Sở Tư pháp và các đơn vị liên quan"'),
  ],
};
