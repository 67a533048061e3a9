import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Thời gian: 8 giờ 00, «ngày 15/7/2026 (thứ Hai»).',
    'Họp vào «thứ Sáu, ngày 16/7/2026» tại Hội trường.',
    'Kiểm tra «Chủ nhật ngày 20 tháng 7 năm 2026» tại xã.',
    'Bắt đầu từ 14 giờ «15/7/2026, thứ năm».',
    'Làm việc vào «thứ 3 (21/9/2026») như đã thống nhất.',
  ),
  silent: paragraphs(
    'Thời gian: 8 giờ 00, ngày 15/7/2026 (thứ Tư).',
    'Họp vào thứ Sáu, ngày 17/7/2026 tại Hội trường.',
    'Kiểm tra Chủ nhật ngày 19 tháng 7 năm 2026 tại xã.',
    'Họp thứ Hai hằng tuần, bắt đầu từ ngày 15/7/2026.',
    'Lần thứ Hai, ngày 15/7/2026, đoàn kiểm tra lại.',
    'Báo cáo quý đứng thứ 3 (15/7/2026).',
    'Đợt 1 ngày 15/7/2026, thứ Năm ngày 23/7/2026 là đợt 2.',
    'Xếp hạng công bố ngày 15/7/2026, thứ hai cả nước về số điểm.',
    'Ngày thứ Sáu không viết, không hẹn.',
    'Nghỉ từ thứ Bảy, ngày 14/02/2026 đến Chủ nhật, ngày 22/02/2026.',
    'Kỳ họp thứ 5 ngày 15/7/2026 của Hội đồng nhân dân tỉnh.',
    'Ngày 15/7/2026, thứ 2 kỳ báo cáo.',
  ),
};
