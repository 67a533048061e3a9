import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Nêu «các các» giải pháp, thực «hiện hiện» tốt, «thực hiện thực hiện» kế hoạch.',
    '«Và và» «các các» giải pháp «của của» tỉnh.',
    'Kết quả đã «được được» công bố.',
    'Thực «hiện hiện» tốt; tiếp «tục tục» các việc.',
    'Các xã phối «hợp hợp».',
    '«Thực hiện thực hiện» kế hoạch.',
    'Văn phòng «sẽ sẽ» tổng hợp, báo cáo.',
  ),
  silent: paragraphs(
    'Luôn luôn nêu các giải pháp thực hiện hiện đại hóa; kết quả đạt được được công khai từ từ.',
    'Thực hiện hiện đại hóa nền hành chính.',
    'Thực hiện hiện nay còn chậm.',
    'Cán bộ bộ phận Một cửa.',
    'Triển khai khai thác dữ liệu.',
    'Đánh giá giá trị tài sản, thẩm định giá giá đất.',
    'Các cơ quan quan tâm bố trí.',
    'Viên chức chức danh nghề nghiệp; tổ chức chức năng.',
    'Kiểm tra tra cứu; xử lý lý lịch; đề nghị nghị quyết.',
    'Hội đồng nhân dân dân chủ bàn bạc.',
    'Làm từ từ, dần dần, luôn luôn.',
    'Kết quả đạt được được công khai.',
    'Những khó khăn còn tồn tại tại các xã nêu trên trên địa bàn kèm theo theo mẫu.',
    'Đoàn kiểm tra kiểm tra các xã; Ban Tổ chức tổ chức hội nghị.',
    'Thiết bị bị hỏng; đầu vào vào hệ thống; đơn vị trực thuộc thuộc Sở.',
    'Của của cải; cho cho vay.',
    'Tăng cường cường độ làm việc; hoàn thiện thiện chí; phối hợp hợp tác; giải quyết quyết liệt; rà soát soát xét.',
    'Chủ nghĩa xã hội xã hội chủ nghĩa.',
    'Bảo đảm đảm nhiệm; khắc phục phục vụ; đôn đốc đốc thúc; chấp hành hành chính; tiếp tục tục lệ; đảm bảo bảo mật.',
  ),
};
