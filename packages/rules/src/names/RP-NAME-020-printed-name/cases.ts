import { type Cases, rplan } from '../../cases.js';

const named = `cơ quan SXD "Sở Xây dựng" { chức vụ GĐ "Giám đốc" { đứng đầu } }  cơ quan P-QL "Phòng Quản lý"  cơ quan TT-MC "Trung tâm Một cửa"
  văn bản QĐ-7 quyết định số 17/QĐ-UBND ngày 5/1/2026 "về việc phân công"`;
const plan = (items: string) => `${named}\nbáo cáo K "Báo cáo" { ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan P-QL "Phòng Quản lý"
      cơ quan TT-MC "Trung tâm Một cửa"
      báo cáo K "Báo cáo" {
        nhiệm vụ "Rà soát." { phối hợp «P-QL (TT-MC hỗ trợ)» }
      }
    `,
    plan('nhiệm vụ "Một." { theo dõi «SXD.GĐ (cùng chuyên viên)» }'),
    plan('nhiệm vụ "Một." { phối hợp "«P-QL», «TT-MC»" }'),
    plan('nhiệm vụ "Một." { sản phẩm: Báo cáo của «P-QL»\n }'),
    plan('đoạn "Giao «P-QL» chủ trì theo «QĐ-7»; «SXD.GĐ» chỉ đạo."'),
    plan('nơi nhận «SXD.GĐ (báo cáo)»; P-QL'),
  ],
  silent: [
    rplan`
      cơ quan P-QL "Phòng Quản lý"
      báo cáo K "Báo cáo" {
        đoạn "Giao {P-QL} chủ trì."
        nhiệm vụ "Rà soát." { phối hợp P-QL }
      }
    `,
    plan('đoạn "Số 12/P-QL, P-QL/2026, P-QLX, XP-QL; Covid-19, QĐ-8."'),
    plan('nhiệm vụ "Một." { chủ trì P-QL cùng với TT-MC  phối hợp P-QL/TT-MC, các đơn vị }'),
    plan('đoạn "Tổng đài 1900-1234; TCVN ISO 9001; e-Office; Zalo-OA; U-20; A.B."'),
    plan('đoạn "{P-QL|Phòng} chủ trì; {SXD.GĐ}; {QĐ-7}; {QĐ-7.số}."'),
    plan('nhiệm vụ "Một." { phối hợp "{P-QL} và {TT-MC}"  sản phẩm "Báo cáo của {P-QL}"  thời hạn 30/9/2026 }'),
    plan('nơi nhận P-QL; TT-MC; Như trên'),
    plan('nhiệm vụ "Một." { theo dõi SXD.GĐ và chuyên viên  thời hạn 30/9/2026 }'),
    plan('đoạn "SXD chủ trì; SXD. Giám đốc chỉ đạo."'),
    'cơ quan P-QL "Phòng Quản lý" { gọi tắt "P-QL" }  báo cáo K "K" { đoạn "Giao P-QL." }',
    'cơ quan P-QL "Phòng Quản lý" { ký hiệu "P-QL" }  báo cáo K "K" { đoạn "Giao P-QL." }',
  ],
};
