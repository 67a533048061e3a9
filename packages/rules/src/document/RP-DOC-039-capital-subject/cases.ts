import type { Cases } from '../../cases.js';

const letter = (title: string) => `công văn C ${title} { đoạn "Nội dung." }\n`;

export const cases: Cases = {
  failing: [letter('"«Đôn» đốc báo cáo"'), letter('"«Khắc» phục tồn tại, hạn chế"'), letter('"V/v «Rà» soát thủ tục"')],
  silent: [
    letter('"đôn đốc báo cáo"'),
    letter('"Ủy ban nhân dân xã báo cáo kết quả"'),
    letter('"UBND tỉnh giao nhiệm vụ"'),
    letter('"Hà Tĩnh triển khai"'),
    letter('"Kế hoạch khắc phục tồn tại"'),
    'kế hoạch K "Khắc phục tồn tại" { đoạn "Nội dung." }\n',
  ],
};
