import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Bảo đảm theo đúng quy định «Cập nhật» đầy đủ thông tin.',
    'Công khai thủ tục tại trụ sở «Tiếp tục» rà soát, cắt giảm giấy tờ.',
    'Phân công cụ thể cho từng bộ phận «Rà soát» quy trình nội bộ.',
    'Trả kết quả đúng hạn cho người dân «Đẩy mạnh» thanh toán trực tuyến.',
    'Kịp thời tháo gỡ khó khăn «Tập trung» nâng cao chất lượng hồ sơ.',
    'Báo cáo kết quả về Sở trước ngày hai mươi «Chủ động» kiểm tra nội bộ.',
  ),
  silent: paragraphs(
    'Bảo đảm theo đúng quy định. Cập nhật đầy đủ thông tin.',
    'Thực hiện Đề án Đẩy mạnh chuyển đổi số giai đoạn 2026-2030.',
    'Triển khai chương trình Tăng cường năng lực cho cán bộ cấp xã.',
    'Chọn chức năng Cập nhật hồ sơ, bấm nút Tiếp tục để sang bước sau.',
    'Nộp phiếu Yêu cầu bổ sung hồ sơ theo mẫu.',
    'Mục tiêu: Phấn đấu đạt 95%; giải pháp: Rà soát quy trình.',
    'Tham mưu kế hoạch Rà soát văn bản quy phạm pháp luật.',
    'Phát động phong trào “Tập trung cải cách” trong toàn cơ quan.',
    'Các đơn vị tiếp tục rà soát, tập trung khắc phục tồn tại.',
    'Ban hành kế hoạch (Triển khai từ quý II) và báo cáo Sở.',
    'Dự án Nghiên cứu khảo sát mức độ hài lòng được nghiệm thu.',
    'Tổ Rà soát thủ tục hành chính họp hằng tháng; tổ Cập nhật dữ liệu trực hằng ngày.',
  ),
};
