import { type Cases, rplan } from '../../cases.js';

const plan = (parties: string) => rplan`
  cơ quan SNV "Sở Nội vụ" { gọi tắt "SNV"  đơn vị P "Phòng Cải cách hành chính" }
  cơ quan STP "Sở Tư pháp" { gọi tắt "Sở TP" }
  nhóm CÁC-SỞ "Các sở" { gồm SNV, STP }
  báo cáo B "Báo cáo" { nhiệm vụ N "Làm." { ${parties}  thời hạn 30/6/2026 } }
`;

const ofTask = (parties: string, link: string) => `${plan(parties)}\nbáo cáo B2 "B2" { đoạn "Giao ${link} rà soát." }`;

export const cases: Cases = {
  failing: [
    plan('chủ trì SNV «"Sở Tư pháp"»'),
    plan('chủ trì SNV  phối hợp STP «"Sở Nội vụ"»'),
    plan('chủ trì STP «"Phòng Cải cách hành chính"»'),
    plan('đơn vị thực hiện SNV «"sở TP"»'),
    plan('chủ trì SNV  phối hợp STP «"Các sở"»'),
    ofTask('chủ trì SNV', '{B.N.chủ trì|«Sở Tư pháp»}'),
    ofTask('phối hợp SNV', '{B.N.phối hợp|«Sở Nội vụ, Sở Tư pháp»}'),
    `${plan('chủ trì SNV')}\nbáo cáo B2 "B2" { đoạn "Giao {SNV|«Sở Tư pháp»} rà soát." }`,
  ],
  silent: [
    ofTask('chủ trì SNV', '{B.N.chủ trì|sở chủ quản}'),
    ofTask('phối hợp SNV, STP', '{B.N.phối hợp|Sở Tư pháp và Sở Nội vụ}'),
    ofTask('chủ trì "Tổ giúp việc"', '{B.N.chủ trì|Sở Tư pháp}'),
    `${ofTask('chủ trì SNV', '{B.N.chủ trì|Sở Tư pháp}')}\nthông báo T "T" { ngày 1/3/2026  điều chỉnh B  sửa đổi N { chủ trì STP } }`,
    `${plan('chủ trì SNV')}\nbáo cáo B2 "B2" { đoạn "Giao {SNV|Sở Nội vụ} rà soát, {STP|cơ quan tư pháp} thẩm định." }`,
    plan('chủ trì SNV "Sở Nội vụ"'),
    plan('chủ trì SNV "Sở Nội vụ (Phòng Cải cách hành chính)"'),
    plan('chủ trì SNV "SNV"'),
    plan('chủ trì SNV "Giám đốc Sở Nội vụ"'),
    plan('chủ trì "Sở Tư pháp"'),
    plan('chủ trì STP "Sở Tư pháp và các đơn vị liên quan"'),
  ],
};
