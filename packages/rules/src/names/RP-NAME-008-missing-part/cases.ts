import type { Cases } from '../../cases.js';

const said = (link: string) =>
  `cơ quan SNV "Sở Nội vụ"\nbáo cáo B "Báo cáo" { đoạn "Theo {${link}}."  tồn tại T "Chậm." { trừ 0,5 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì SNV  thời hạn 30/6/2026 } }`;

export const cases: Cases = {
  failing: [said('SNV.«trừ»'), said('N.«hạng»'), said('T.«trích yếu»')],
  silent: [
    'cơ quan SNV "Sở Nội vụ"\nbáo cáo B "Báo cáo" { đoạn "Theo {SNV.gọi tắt}." }',
    said('N.thời hạn'),
    said('T.trừ'),
  ],
};
