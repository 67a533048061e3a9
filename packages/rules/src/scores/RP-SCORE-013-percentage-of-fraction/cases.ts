import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Đã giải quyết «45/50 hồ sơ, tỷ lệ 80%».',
    'Lĩnh vực này đạt «7,34/7,6 = 97,58%».',
    'Đã thi công «7,34/7,6 km (97,58%»), còn 0,26 km.',
    'Tỷ lệ đúng hạn đạt «99,12% (12.280/12.591» hồ sơ).',
    'Hoàn thành «12/15 nhiệm vụ (đạt 75%»).',
    'Có «1.035/1.200 công chức, chiếm 68,25%» tham gia tập huấn.',
  ),
  silent: paragraphs(
    'Đã giải quyết 45/50 hồ sơ, tỷ lệ 90%.',
    'Lĩnh vực này đạt 7,34/7,6 = 96,58%.',
    'Đã thi công 7,34/7,6 km (96,57%), còn 0,26 km.',
    'Tỷ lệ đúng hạn đạt 99,12% (12.480/12.591 hồ sơ).',
    'Có 05/08 lĩnh vực đạt trên 90% số điểm tối đa.',
    'Có 5/8 lĩnh vực đạt 90%.',
    'Hoàn thành 2/3 nhiệm vụ (66,7%), 1/3 nhiệm vụ (33,3%) đang thực hiện.',
    'Hoàn thành 12/15 nhiệm vụ, tăng 10% so với quý I.',
    'Đến ngày 15/7 (đạt 80% kế hoạch) và đến 30/7/2026 (đạt 90%).',
    'Trực 24/7, bảo đảm 100% yêu cầu được xử lý.',
    'Đạt 90% (kế hoạch 45/60 hồ sơ của quý I và 50/60 của quý II).',
    'Vượt chỉ tiêu 15/12 mô hình, đạt 125%.',
    'Xếp thứ 3/15 sở, ban, ngành (tỷ lệ của nhóm đầu là 95%).',
    'Theo Quyết định số 45/50-QĐ, tỷ lệ 80% là mức tối thiểu.',
    'Có 33/100 xã (33%), 1.284/1.300 hồ sơ (98,8%).',
  ),
};
