import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    String.raw`Thực hiện cơ chế «\"một cửa\"» tại xã.`,
    String.raw`Phong trào «\"Cả nước thi đua xây dựng chính quyền số\"» được triển khai.`,
    String.raw`Mô hình «\"3 không\"», «\"5 rõ\"» tại các phường.`,
    String.raw`(gọi là «\"Kế hoạch\"»)`,
    String.raw`Khẩu hiệu «\"Nói đi đôi với làm!\"» đã được quán triệt.`,
  ),
  silent: paragraphs(
    'Thực hiện cơ chế “một cửa” tại xã.',
    'Thực hiện cơ chế «một cửa» tại xã.',
    String.raw`Màn hình 24\" và 27\" tại bộ phận một cửa.`,
    String.raw`Ống 4\" nối với ống 6\".`,
    String.raw`Theo {B|Báo cáo} \" này.`,
    String.raw`Kinh độ 105°50'30\", vĩ độ 21°01'12\".`,
    'Cơ chế ‘một cửa’ tại xã.',
    "Cơ chế 'một cửa' tại xã.",
    'Cơ chế một cửa, một cửa liên thông.',
    String.raw`Dấu \" trong mã số.`,
    'Đạt 98% (tăng 2%).',
    'Theo Quyết định số 12/QĐ-UBND.',
  ),
};
