import { type Cases, rplan } from '../../cases.js';

const task = (words: string, due = '15/10/2026', more = '') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { năm 2026  nhiệm vụ N "${words}" { chủ trì VP  thời hạn ${due}  ${more} } }
`;

export const cases: Cases = {
  failing: [
    task('Báo cáo «trước ngày 15/9/2026».'),
    task('Nộp hồ sơ dự án «trước ngày 15/9/2026».'),
    task('Rà soát thủ tục, hoàn thành «trước ngày 30/11/2026».'),
    task('Gửi kết quả về Sở Nội vụ «chậm nhất ngày 20/10/2026».', 'trước ngày 15/10/2026'),
    task('Xây dựng đề án, trình UBND tỉnh «trước ngày 30 tháng 6 năm 2026».', 'trong quý III/2026'),
    task('Kiểm tra các xã, «chậm nhất là ngày 01/12/2026».'),
  ],
  silent: [
    task('Báo cáo trước ngày 15/10/2026.'),
    task('Rà soát thủ tục, hoàn thành trước ngày 16/10/2026.'),
    task('Giải quyết các hồ sơ nộp trước ngày 01/7/2026.'),
    task('Báo cáo các hồ sơ tiếp nhận trước ngày 01/7/2026.'),
    task('Rà soát văn bản ban hành trước ngày 01/7/2025.'),
    task('Gửi dự thảo trước ngày 15/9/2026, hoàn thiện sau khi có góp ý.'),
    task('Thực hiện Kế hoạch số 12/KH-VP ngày 05/01/2026.'),
    task('Báo cáo trước ngày 15/9/2026.', '15/10/2026', 'mốc 15/9/2026 "Báo cáo"'),
    task('Báo cáo trước ngày 15/9/2026.', 'trong quý III/2026'),
    task('Báo cáo trước ngày 15/9/2026.', 'thường xuyên'),
    task('Cập nhật số liệu phát sinh trước ngày 31/12/2025.'),
    task('Báo cáo tồn tại của các đơn vị trước ngày 01/7/2025.'),
  ],
};
