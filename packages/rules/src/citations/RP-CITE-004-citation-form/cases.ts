import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Theo «Quyết định 1149/QĐ-BNV» của bộ.',
    'Thực hiện «Nghị quyết 08-NQ/TU» của Tỉnh ủy.',
    'Căn cứ «Thông tư 01/2019/TT-BNV» và hướng dẫn của Sở.',
    'Tại «Công văn 2412/UBND-NC» tỉnh đã giao Sở Nội vụ.',
    'Xem «Tờ trình 45/TTr-SNV», «Kế hoạch 1530/KH-UBND».',
    'Theo «quyết định 614/QĐ-UBND» ngày 15/3/2026.',
  ),
  silent: paragraphs(
    'Theo Quyết định số 1149/QĐ-BNV của bộ.',
    'Quyết định này có hiệu lực từ ngày ký; Nghị quyết trên được thay thế.',
    'Kế hoạch 5 năm 2026-2030 và Chương trình 135 đã kết thúc.',
    'Kế hoạch 2026-2030/giai đoạn I được phê duyệt.',
    'Báo cáo 6 tháng đầu năm, Báo cáo 9 tháng/năm nộp đúng hạn.',
    'Thông báo 24/7 qua tổng đài; Hướng dẫn 3 bước trên Cổng.',
    'Các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND, 14/QĐ-UBND.',
    'Nghị quyết 30a của Chính phủ về giảm nghèo.',
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15.',
    'Kết luận 02 nội dung, kết luận 3/5 tồn tại đã khắc phục.',
    'Đề án 06 tiếp tục được triển khai; Chỉ thị 05 được quán triệt.',
    'Thông báo kết quả, Kế hoạch, Báo cáo gửi về Sở trước ngày 15/12.',
  ),
};
