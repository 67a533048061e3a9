import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Các đơn vị báo cáo trước ngày «31/9/2026».',
    'Hoàn thành trước «ngày 31 tháng 6 năm 2026».',
    'Số liệu tính đến «31/11/2025», gửi về Sở Nội vụ.',
    'Thời gian thực hiện từ «29/02/2026» đến 15/3/2026.',
    'Gửi báo cáo trước ngày «31/9», quá hạn không tổng hợp.',
    'Họp vào «ngày 12 tháng 13 năm 2026».',
    'Hạn cuối là «15/13/2026».',
  ),
  silent: paragraphs(
    'Các đơn vị báo cáo trước ngày 30/9/2026.',
    'Hoàn thành trước ngày 30 tháng 6 năm 2026.',
    'Số liệu tính đến 29/02/2028, gửi về Sở Nội vụ.',
    'Kỷ niệm ngày 29/02, bốn năm một lần.',
    'Đạt 31/31 chỉ tiêu; có 30/34 tỉnh, thành phố tham gia, tăng từ 31/63 tỉnh.',
    'Số hồ sơ tăng từ 31/45 lên 40/45 hồ sơ; nâng từ 30/32 đến 32/32 xã.',
    'Thực hiện Nghị quyết số 31/9-NQ và Công văn số 31/6/CV-VP của cơ quan.',
    'Thường trực 24/7, tỷ lệ nam, nữ là 45/55.',
    'Định kỳ trước ngày 31/12 hằng năm báo cáo kết quả.',
    'Quy định tại mục 31/11 và tiểu mục 3/13 của Danh mục.',
    'Ngày 28 tháng 02 năm 2026, đoàn kiểm tra làm việc tại xã.',
    'Diện tích thửa đất 31/2/2, tờ bản đồ số 14.',
  ),
};
