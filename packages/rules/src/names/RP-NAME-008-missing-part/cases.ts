import type { Cases } from '../../cases.js';

const said = (link: string) => `cơ quan SNV "Sở Nội vụ"
nhóm CÁC-SỞ "Các sở" { gồm SNV }
bộ chỉ số PAR "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 10 } }
kết quả KQ của SNV theo PAR năm 2025 { tổng 9 tăng 0,5 { thẩm định 8 }  hạng 2/10 trong CÁC-SỞ  điểm 1 = 9 }
báo cáo B "Báo cáo" { đoạn "Theo {${link}}."  tồn tại T "Chậm." { trừ 0,5 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì SNV  thời hạn 30/6/2026 } }`;

export const cases: Cases = {
  failing: [
    said('SNV.«trừ»'),
    said('N.«hạng»'),
    said('T.«trích yếu»'),
    said('KQ.hạng.«tổng»'),
    said('KQ.tổng.«1»'),
    said('KQ.tổng.mức thay đổi.«hạng»'),
    said('PAR.1.«điểm»'),
    said('N.thời hạn.«chủ trì»'),
  ],
  silent: [
    'cơ quan SNV "Sở Nội vụ"\nbáo cáo B "Báo cáo" { đoạn "Theo {SNV.gọi tắt}." }',
    said('N.thời hạn'),
    said('T.trừ'),
    said('KQ.tổng.mức thay đổi'),
    said('KQ.tổng.thẩm định'),
    said('KQ.hạng.CÁC-SỞ'),
    said('KQ.1.điểm'),
  ],
};
