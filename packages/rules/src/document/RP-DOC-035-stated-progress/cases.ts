import { type Cases, rplan } from '../../cases.js';

const report = (words: string, table = 'bảng tiến độ { của K }') =>
  rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" {
    ban hành VP  số 1/KH-VP  ngày 05/01/2026  năm 2026
    chủ trì VP
    thời hạn 30/12/2026
    nhiệm vụ A "Một."
    nhiệm vụ B "Hai."
    nhiệm vụ C "Ba."
    nhiệm vụ D "Bốn." { thời hạn 30/3/2026 }
    nơi nhận "Như trên"
    lưu "VT"
  }
  tiến độ T of K do VP ngày 30/6/2026 {
    cập nhật A, B { trạng thái hoàn thành }
    cập nhật C, D { trạng thái đang thực hiện }
  }
  báo cáo R "Kết quả" { đoạn "${words}" phụ lục PL-1 "Tiến độ" { ${table} } }
`.replace('tiến độ T of K', 'tiến độ T của K');

export const cases: Cases = {
  failing: [
    report('Đến nay «3 nhiệm vụ hoàn thành», 2 nhiệm vụ đang thực hiện (tại {PL-1}).'),
    report('Có «22 hoàn thành», «13 đang làm», «2 chậm» theo {PL-1}.'),
    report('Có 2 đã hoàn thành và «3 nhiệm vụ đang triển khai» tại {PL-1}.'),
    report('Kết quả: 2 nhiệm vụ hoàn thành; «0 chậm» theo {PL-1}.'),
    report('Còn 2 nhiệm vụ đang thực hiện, «1 nhiệm vụ chưa thực hiện» tại {PL-1}.'),
  ],
  silent: [
    report('Đến nay 2 nhiệm vụ hoàn thành, 2 nhiệm vụ đang thực hiện (tại {PL-1}).'),
    report('Có 2 hoàn thành, 1 đang làm, 1 chậm theo {PL-1}.'),
    report('Có 02 nhiệm vụ đã hoàn thành và 2 đang thực hiện tại {PL-1}.'),
    report('Năm trước 5 nhiệm vụ hoàn thành; năm nay xem {PL-1}.'),
    report('Có 12 cá nhân hoàn thành tốt, 3 cá nhân hoàn thành xuất sắc; xem {PL-1}.'),
    report('Có 22 hoàn thành, 13 đang làm, 2 chậm theo phụ lục.', ''),
    report('Đạt 15/20 hoàn thành, 5/20 đang làm theo {PL-1}.'),
    report('Có 9 đơn vị hoàn thành, 3 đơn vị chậm; xem {PL-1}.'),
    report('Có 2 hoàn thành, 0 nhiệm vụ chưa thực hiện tại {PL-1}.'),
    report('Có 5 hoàn thành tốt, 3 hoàn thành đúng hạn theo {PL-1}.'),
  ],
};
