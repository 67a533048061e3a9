import { type Cases, rplan } from '../../cases.js';

const letter = (words: string, kind = 'công văn', mark = 'V') => rplan`
  cơ quan VP "Văn phòng"
  ${kind} ${mark} "Công văn" { đoạn "${words}"  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      công văn «V» "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
    letter('Theo báo cáo của Đoàn kiểm tra, các xã còn tồn tại.', 'công văn', '«V»'),
    letter('Căn cứ Báo cáo số 12/BC-UBND, yêu cầu các xã khắc phục.', 'kế hoạch', '«K»'),
    letter('Thực hiện nghiêm chế độ thông tin, báo cáo theo quy định chung của ngành.', 'chỉ thị', '«C»'),
    letter('Nghiêm túc triển khai thực hiện.', 'kế hoạch', '«K»'),
    letter('Báo cáo kết quả kiểm tra cho thấy nhiều hạn chế.', 'công văn', '«V»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      công văn V "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  báo cáo cho VP } }
    `,
    letter('Yêu cầu các xã báo cáo kết quả về Sở trước ngày 20/12.'),
    letter('Các đơn vị báo cáo tiến độ hằng quý.'),
    letter('Kết quả thực hiện báo cáo về Văn phòng để tổng hợp.'),
    letter('Kịp thời báo cáo UBND tỉnh khi có vướng mắc.'),
    letter('Văn phòng tổng hợp, báo cáo lãnh đạo.'),
    letter('Giao Phòng Nội vụ theo dõi, đôn đốc và báo cáo Chủ tịch UBND xã.'),
    letter('Trong quá trình thực hiện, báo cáo Giám đốc Sở xem xét.'),
    letter('Gửi báo cáo về Sở Nội vụ trước ngày 15/12/2026.'),
    letter('Các phòng gửi báo cáo kết quả khắc phục trước ngày 10/9.'),
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { chế độ báo cáo hằng quý  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }',
    'kế hoạch K "Kế hoạch" { đoạn "Chưa giao nhiệm vụ nào." }',
    letter('Tổng hợp số liệu.', 'báo cáo'),
  ],
};
