import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Trang thông tin của tỉnh«.;» Đồng thời có ý kiến.',
    'Rà soát thủ tục«,;» công khai kết quả.',
    'Công khai kết quả«;.» Báo cáo Sở Nội vụ.',
    'Các sở, ban«,,» ngành phối hợp.',
    'Rà soát hồ sơ«;;» trả kết quả đúng hạn.',
    'Các xã« ,» phường báo cáo trước ngày 20.',
    'Báo cáo cấp tỉnh «/»cấp xã.',
  ),
  silent: paragraphs(
    'Trang thông tin của tỉnh; đồng thời có ý kiến và/hoặc góp ý...; các sở, ngành, v.v.; đạt 5/6./.',
    'Tư vấn: Công ty TNHH Bình Minh Co., Ltd.; Công ty Đại Phát Corp.; các đơn vị khác.',
    'Báo cáo viên: PGS.,TS. Nguyễn Văn An, ThS. Trần Thị Bình.',
    'Gửi kèm danh sách số      , tờ số      của hồ sơ.',
    'Tổ chức hội nghị vào 8 giờ 00 / 14 giờ 00; đối tượng: cán bộ / công chức.',
    'Tệp lưu tại thư mục /data/bao-cao của máy chủ.',
    'Tốc độ đường truyền 100 Mb/s; mật độ 250 người/km²; 01 lần/quý.',
    'Hỏi: bao giờ xong?; đáp: trong quý III.',
    'Danh mục gồm: (1) thủ tục; (2) hồ sơ; (3) biểu mẫu; …; (9) phí.',
    'Thực hiện nghiêm túc./.',
    'Công thức K = (A + B)/C, trong đó A, B là số hồ sơ.',
    'Theo Điều 5, khoản 2, điểm a; Điều 7.',
  ),
};
