import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Chấn chỉnh lễ l«貌» và thái độ.',
    'Kết quả xếp h«а»ng của các xã.',
    '«С»ăn cứ kết quả chấm điểm, các đơn vị khắc phục.',
    'Công khai k«е»t quả trên trang thông tin.',
    'Thời hạn giải quyết hồ sơ là 15 ng«α»y.',
    'Hồ sơ trễ hạn còn «二» trường hợp.',
  ),
  silent: paragraphs(
    'Chấn chỉnh lề lối và thái độ.',
    'Bụi mịn tại khu vực cổng chợ là 45 μg/m³, điện trở nối đất 4 Ω.',
    'Độ tin cậy của thang đo hài lòng có hệ số α bằng 0,83; chênh lệch Δ giữa hai đợt là 0,2.',
    'Diện tích trụ sở 1.250 m², nhiệt độ phòng máy chủ 24 °C, sai số ± 0,5%.',
    'Ký kết với đoàn công tác tỉnh Sa-va-na-khẹt (ສະຫວັນນະເຂດ) về cửa khẩu phụ.',
    'Nhà đầu tư (中国建设) nộp hồ sơ qua Trung tâm Phục vụ hành chính công.',
    'Chỉ số PAR INDEX, SIPAS, PAPI và DDCI của tỉnh được công bố hằng năm.',
    'Nghị quyết số 30ª và Văn bản số 2412/UBND-NC₁ về phân cấp quản lý.',
    'Cà phê, càphê, naïve và José là những cách viết cần thống nhất trong tài liệu dịch.',
    'Thực hiện theo mục № 3 của hợp đồng; phí 2.000.000 ₫ mỗi hồ sơ.',
    'Điện áp cấp cho phòng máy 220 V, điện trở cách điện 5 MΩ.',
  ),
};
