import { type Cases, rplan } from '../../cases.js';

const said = (words: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số"
  kết quả K-2023 của VP theo C năm 2023 { tổng 8,25  hạng 9/15 }
  kết quả K của VP theo C năm 2025 { tổng 9,25 tăng 0,5 điểm so với 2024  hạng 3/15 tăng 2 bậc so với 2024 }
  báo cáo B "Báo cáo" { đoạn "${words}" }
`;

export const cases: Cases = {
  failing: [
    said('Xếp hạng {K.hạng}, «tăng 3 bậc so với năm 2024».'),
    said('Xếp hạng {K.hạng} («giảm 2 bậc so với 2024»).'),
    said('Đạt {K.tổng} điểm, «tăng 1,5 điểm so với năm 2024».'),
    said('Xếp thứ {K.hạng}/15, «tăng 5 bậc so với năm 2023».'),
    said('Đạt {K.tổng} điểm, «giảm 1 điểm so với năm 2023».'),
  ],
  silent: [
    said('Xếp hạng {K.hạng}, tăng 2 bậc so với năm 2024.'),
    said('Xếp hạng {K.hạng} (tăng 02 bậc so với 2024).'),
    said('Đạt {K.tổng} điểm, tăng 0,5 điểm so với năm 2024.'),
    said('Xếp thứ {K.hạng}/15, tăng 6 bậc so với năm 2023.'),
    said('Đạt {K.tổng} điểm, tăng 1 điểm so với năm 2023.'),
    said('Xếp hạng {K.hạng}, tăng 8 bậc so với năm 2021.'),
    said('Xếp hạng {K.hạng}; phấn đấu tăng 3 bậc so với năm 2024.'),
    said('Xếp hạng {K.hạng}. Chỉ số khác giảm 4 bậc so với năm 2024.'),
    said('Xếp hạng {K.hạng}, {K.hạng.mức thay đổi} so với năm 2024.'),
    said('Đạt {K.tổng} điểm, lĩnh vực một tăng 1,5 điểm so với năm 2024.'),
    said('Đạt {K.tổng} điểm, tăng 5,7% so với năm 2024.'),
  ],
};
