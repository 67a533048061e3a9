import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Mở đợt cao điểm «45 ngày từ 01/7 đến 31/7».',
    'Thời gian: «30 ngày (từ ngày 01/7/2026 đến ngày 15/8/2026»).',
    'Tổ chức chiến dịch «60 ngày cao điểm, từ 01/9/2026 đến 30/9/2026».',
    'Lớp học «10 ngày làm việc, từ ngày 06/7/2026 đến ngày 10/7/2026».',
    'Lấy ý kiến trong «20 ngày kể từ ngày 01/3/2026 đến hết ngày 30/3/2026».',
  ),
  silent: paragraphs(
    'Mở đợt cao điểm 31 ngày từ 01/7 đến 31/7.',
    'Mở đợt cao điểm 30 ngày từ 01/7 đến 31/7.',
    'Thời gian: 46 ngày (từ ngày 01/7/2026 đến ngày 15/8/2026).',
    'Tổ chức chiến dịch 92 ngày cao điểm, từ 01/9/2026 đến 01/12/2026.',
    'Lớp học 05 ngày làm việc, từ ngày 06/7/2026 đến ngày 10/7/2026.',
    'Nghỉ Tết 09 ngày, từ ngày 14/02/2026 đến ngày 22/02/2026.',
    'Chiến dịch 120 ngày từ 01/11 đến 28/02.',
    'Giải quyết trong 15 ngày từ ngày nhận đủ hồ sơ.',
    'Rút ngắn 05 ngày từ 20 ngày xuống 15 ngày.',
    'Trong 45 ngày kể từ 01/7, các đơn vị báo cáo.',
    'Đợt 92 ngày từ 01/10/2025 đến 31/12/2025 và đợt 30 ngày từ 01/3 đến 30/3.',
  ),
};
