import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Dịch vụ công «trực tuyến mức độ 3, 4».',
    'Rà soát, cung cấp dịch vụ công «trực tuyến mức độ 4» trên Cổng Dịch vụ công.',
    'Mở rộng dịch vụ công «trực tuyến mức độ 3» ở cấp xã.',
    'Tăng tỷ lệ hồ sơ «trực tuyến mức độ 3 và mức độ 4» trong năm 2026.',
    'Hồ sơ «trực tuyến mức độ 3 và 4» được số hóa.',
    'Năm 2019 còn thấp. Nay tiếp tục cung cấp dịch vụ «trực tuyến mức độ 4».',
  ),
  silent: paragraphs(
    'Dịch vụ công trực tuyến toàn trình.',
    'Năm 2020, tỷ lệ dịch vụ công trực tuyến mức độ 4 của tỉnh đạt 52%.',
    'Giai đoạn 2016-2020 tỉnh đã đưa 300 dịch vụ lên trực tuyến mức độ 3.',
    'Theo quyết định năm 2021 phê duyệt danh mục dịch vụ công trực tuyến mức độ 3, 4, việc cung cấp được giao các sở.',
    'Dịch vụ công trực tuyến mức độ 4 (nay là toàn trình) chiếm đa số.',
    'Trước đây dịch vụ công trực tuyến mức độ 3 do cấp huyện cung cấp.',
    'Mức độ 3 của bảng xếp loại an toàn thông tin.',
    'Đào tạo trực tuyến mức độ 30 học viên mỗi lớp.',
    'Hệ thống thông tin cấp độ 3, cấp độ 4 phải có phương án bảo vệ.',
    'Cung cấp dịch vụ công trực tuyến một phần, toàn trình ở mức độ cao hơn.',
    'Họp trực tuyến mức độ ba cấp: tỉnh, xã, thôn.',
  ),
};
