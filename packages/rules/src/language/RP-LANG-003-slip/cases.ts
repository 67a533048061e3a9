import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Tiếp tục «đơn đốc» thực hiện.',
    '«Đơn đốc» các xã nộp báo cáo đúng hạn.',
    'Khắc phục tình trạng «những nhiễu», phiền hà khi giải quyết hồ sơ.',
    'Hồ sơ «thuộc thẩm giải quyết» của cấp xã.',
    'Khó khăn «trong quá triển khai» phần mềm.',
    'Căn cứ các «dự địa» về điểm số tối đa.',
    '«Giám đốc, (Thủ trưởng)» các sở, ban, ngành chịu trách nhiệm.',
    'Công khai trên «Công TTĐT» của tỉnh.',
  ),
  silent: paragraphs(
    'Tiếp tục đôn đốc thực hiện.',
    'Khắc phục những nhiễu loạn của thời tiết; xử lý những nhiễu sóng ở vùng biên.',
    'Văn phòng đã gửi đơn đốc thúc đơn vị thi công.',
    'Các đại biểu tham dự địa phương mình báo cáo trước ngày 20.',
    'Đơn đốc thúc được gửi kèm hồ sơ.',
    'Khai thác dư địa cải thiện điểm số; nhũng nhiễu bị xử lý nghiêm.',
    'Hướng dẫn UBND các phường, xã thực hiện.',
    'Công tác trên Cổng TTĐT của tỉnh; công nghệ của Cổng dịch vụ công.',
    'Trong quá trình triển khai, hồ sơ thuộc thẩm quyền giải quyết của xã được rà soát.',
    'Giám đốc (Thủ trưởng) các sở, ban, ngành chịu trách nhiệm.',
    'Dịch vụ công trực tuyến toàn trình và một phần.',
    'Đơn đề nghị, đơn khiếu nại được tiếp nhận trong ngày.',
  ),
};
