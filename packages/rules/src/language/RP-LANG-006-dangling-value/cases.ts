import { type Cases, paragraphs, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    ...paragraphs(
      'Năng lực xử lý công việc «đạt» (*trừ 0,01 điểm*)',
      'Mức độ hài lòng của người dân «đạt» (trừ 0,25 điểm).',
      'Tỷ lệ hồ sơ trực tuyến «đạt» %, thấp hơn bình quân chung.',
      'Tỷ lệ số hóa hồ sơ «đạt» …%; tỷ lệ thanh toán trực tuyến đạt 45%.',
      'Điểm số lĩnh vực tài chính công «đạt» /4 điểm.',
      'Tỷ lệ trả kết quả đúng hạn «đạt» ...% so với kế hoạch.',
    ),
    rplan`
      báo cáo B "Báo cáo" { tồn tại T "Năng lực xử lý công việc «đạt» (*trừ {.trừ} điểm*)" { trừ 0,01  ngoài thẩm quyền } }
    `,
  ],
  silent: paragraphs(
    'Năng lực xử lý công việc đạt 0,99 (*trừ 0,01 điểm*); một số chỉ tiêu chưa đạt; còn lại tốt.',
    'Kết quả thẩm định: đạt; kết quả kiểm tra lại: đạt.',
    'Đã có 12 xã đạt (tăng 02 xã so với năm 2024).',
    'Số đơn vị được đánh giá đạt (trừ đơn vị mới thành lập) là 15.',
    'Thống kê tỷ lệ xã đạt; tỷ lệ xã chưa đạt.',
    'Xếp loại đạt (mức B) đối với 03 phòng.',
    'Các chỉ tiêu đạt, vượt kế hoạch; chỉ tiêu đạt (8/10) được biểu dương.',
    'Cách diễn đạt (câu 5, câu 7) còn khó hiểu; thông tin được truyền đạt; quán triệt tại hội nghị.',
    'Tỷ lệ hồ sơ đúng hạn đạt 98,7% (trừ hồ sơ liên thông).',
    'Tỷ lệ đạt cao nhất thuộc về lĩnh vực hộ tịch.',
    'Phấn đấu để đạt; nếu không đạt (trừ trường hợp bất khả kháng) thì kiểm điểm.',
    'Đạt tỷ lệ 100% văn bản điện tử; đạt 5/6 tiêu chí.',
  ),
};
