import type { Cases } from '../../cases.js';

const plan = (body: string, more = '') => `cơ quan A "Sở A"
cơ quan B "Sở B"
kế hoạch K "Kế hoạch" {
  mục M "Mục" { nhiệm vụ N "Một." { chủ trì A  thời hạn 30/6/2026 } }
  mục M-2 "Mục hai" { đoạn "Không có nhiệm vụ." }
  ${body}
}
${more}`;

export const cases: Cases = {
  failing: [
    plan('bảng «nhiệm vụ» { của M-2 }'),
    plan('bảng «nhiệm vụ» { của M  chủ trì B }'),
    plan('bảng «tồn tại»'),
    plan('', 'báo cáo R "Báo cáo" { phụ lục PL "Tiến độ" { bảng «tiến độ» { của K.M-2 } }  đoạn "Tại {PL}." }'),
  ],
  silent: [
    plan('bảng nhiệm vụ { của M }'),
    plan('bảng nhiệm vụ { chủ trì A }'),
    plan('bảng nhiệm vụ { của M  quá hạn  xếp theo thời hạn }'),
    plan('bảng nhiệm vụ { của M  trạng thái hoàn thành }'),
    plan('', 'báo cáo R "Báo cáo" { ngày 1/2/2026  bảng nhiệm vụ { của K  chủ trì B  chưa báo cáo } }'),
    plan('bảng nhiệm vụ { nhiệm vụ N-2 "Hai." { chủ trì B  thời hạn 30/6/2026 } }'),
    plan('', 'báo cáo R "Báo cáo" { phụ lục PL "Tiến độ" { bảng tiến độ { của K } }  đoạn "Tại {PL}." }'),
    plan('', 'báo cáo R "Báo cáo" { phụ lục PL "Tiến độ" { bảng nhiệm vụ { của K.M  chủ trì A } }  đoạn "Tại {PL}." }'),
  ],
};
