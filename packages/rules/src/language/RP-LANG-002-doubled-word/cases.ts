import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'báo cáo B "Báo cáo" { đoạn "Nêu «các các» giải pháp, thực «hiện hiện» tốt, «thực hiện thực hiện» kế hoạch." }',
  ],
  silent: [
    'báo cáo B "Báo cáo" { đoạn "Luôn luôn nêu các giải pháp thực hiện hiện đại hóa; cán bộ bộ phận Một cửa đánh giá giá trị, kết quả đạt được được công khai từ từ." }',
  ],
};
