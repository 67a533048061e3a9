import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Theo Báo cáo số 198/BC-UBND «ngày /6/2023» của UBND tỉnh.',
    'Theo Kết luận «ngày .../7/2026» của Đoàn kiểm tra.',
    'Quyết định «ngày   /12/2025» của Chủ tịch UBND tỉnh.',
    'Tại Biên bản «ngày … tháng 6 năm 2026» các bên thống nhất.',
    'Công văn số 12/SNV-CCHC «ngày    tháng 5 năm 2026» của Sở Nội vụ.',
  ),
  silent: paragraphs(
    'Theo Báo cáo số 198/BC-UBND ngày 07/6/2023 của UBND tỉnh.',
    'Ghi đủ ngày/tháng/năm sinh của người nộp hồ sơ.',
    'Trong những ngày tháng 6 năm 2026, lượng hồ sơ tăng mạnh.',
    'Số liệu đến ngày 15/6/2026; báo cáo trước ngày 20/6.',
    'Xử lý trong ngày, tháng 6/2026 không có hồ sơ trễ hạn.',
    'Tiếp nhận trung bình 45 hồ sơ/ngày; 6/2026 là tháng cao điểm.',
    'Ngày 05 tháng 3 năm 2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP.',
    'Cả tỉnh có 12/15 xã báo cáo đúng ngày, 3/15 xã chậm.',
    'Các ngày tháng 7 năm 2026 nghỉ lễ được tính vào thời hạn.',
    'Lịch họp: ngày 15 tháng 6; ngày 20 tháng 6 năm 2026.',
    'Mẫu đơn có dòng: ngày ... tháng ... năm ...',
  ),
};
