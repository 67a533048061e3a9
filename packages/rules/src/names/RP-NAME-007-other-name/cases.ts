import type { Cases } from '../../cases.js';

const said = (label: string, unit = 'cơ quan P-NV "Phòng Nội vụ"') =>
  `${unit}\nbáo cáo B "Báo cáo" { đoạn "Giao {P-NV|${label}} theo dõi." }`;

export const cases: Cases = {
  failing: [
    said('«phòng Nội vụ»'),
    said('«Phòng NV»'),
    said('«Phòng nội vụ»', 'cơ quan P-NV "Phòng Nội vụ" { gọi tắt "Phòng NV" }'),
  ],
  silent: [
    'cơ quan P-NV "Phòng Nội vụ" { gọi tắt "phòng Nội vụ" }\nbáo cáo B "Báo cáo" { đoạn "Giao {P-NV|phòng Nội vụ} theo dõi." }',
    said('Phòng Nội vụ'),
    said('Phòng NV', 'cơ quan P-NV "Phòng Nội vụ" { gọi tắt "Phòng NV", "P. Nội vụ" }'),
    'cơ quan P-NV "Phòng Nội vụ"\nbáo cáo B "Báo cáo" { đoạn "Giao {P-NV} theo dõi; phòng Nội vụ báo cáo." }',
  ],
};
