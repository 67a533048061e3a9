import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Tổng kinh phí «14.655 triệu đồng, gồm 3.275 triệu đồng ngân sách tỉnh và 11.480 triệu đồng ngân sách xã».',
    'Kinh phí «14.655 triệu đồng, trong đó 3.275 triệu đồng chi thường xuyên và 11.480 triệu đồng chi đầu tư».',
    'Giao «25 nhiệm vụ, gồm: 12 nhiệm vụ của sở và 15 nhiệm vụ của xã».',
    'Tiếp nhận «1.250 hồ sơ, bao gồm 1.000 hồ sơ trực tuyến và 240 hồ sơ trực tiếp».',
    'Xây dựng «12,5 km, trong đó 8,2 km đường nhựa, 5,1 km đường bê tông».',
  ),
  silent: paragraphs(
    'Tổng kinh phí 14.655 triệu đồng, trong đó 3.275 triệu đồng ngân sách tỉnh và 11.380 triệu đồng ngân sách xã.',
    'Kinh phí 14.655 triệu đồng, trong đó 3.275 triệu đồng chi thường xuyên và 1.380 triệu đồng chi đầu tư.',
    'Kinh phí 14.655 triệu đồng, trong đó 3.275 và 11.380 triệu đồng cho hai giai đoạn.',
    'Giao 25 nhiệm vụ, gồm: 12 nhiệm vụ của sở và 13 nhiệm vụ của xã.',
    'Có 100 người, trong đó 60 người là nữ, 55 người là đảng viên.',
    'Tiếp nhận 1.250 hồ sơ, bao gồm hồ sơ trực tuyến và 240 hồ sơ trực tiếp.',
    'Xây dựng 12,5 km, gồm 8,2 km đường nhựa và 4,3 km đường bê tông.',
    'Ban hành 12 văn bản, gồm 03 nghị quyết, 09 quyết định của UBND tỉnh.',
    'Mở 12 lớp, gồm 8 lớp trong năm 2026 và 4 lớp trong năm 2027.',
    'Bố trí 5 tỷ đồng, trong đó năm 2026 là 2 tỷ đồng, năm 2027 là 3 tỷ đồng.',
    'Giao 25 nhiệm vụ, gồm 12 nhiệm vụ mới, 13 nhiệm vụ chuyển tiếp, trong đó 5 nhiệm vụ trọng tâm.',
    'Rà soát 20 thủ tục, gồm khoảng 10 thủ tục cấp tỉnh và 15 thủ tục cấp xã.',
  ),
};
