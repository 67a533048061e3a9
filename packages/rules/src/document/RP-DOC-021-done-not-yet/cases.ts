import type { Cases } from '../../cases.js';

const plan = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N1 "Một." { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "Hai." { chủ trì VP  thời hạn 31/12/2026  chỉ tiêu "Hồ sơ" 90% } }
`;
const report = (words: string) =>
  `${plan}tiến độ T của K do VP ngày 1/5/2026 { cập nhật N1 { trạng thái hoàn thành  ${words} } }`;
const remark = (words: string) => report(`ghi chú ${words}`);

export const cases: Cases = {
  failing: [
    remark('«"sẽ trình trong tháng tới"»'),
    remark('«"Đang hoàn thiện dự thảo."»'),
    remark('«"Chưa ban hành."»'),
    report('sản phẩm «"Dự thảo đang lấy ý kiến"»'),
    report('tài liệu kiểm chứng «"Báo cáo sẽ gửi sau"»'),
    remark('«"Dự kiến trình UBND tỉnh quý sau"»'),
  ],
  silent: [
    remark('"Đã trình tại Tờ trình số 12/TTr-SNV."'),
    remark('"Sẽ tiếp tục duy trì kết quả."'),
    remark('"Các xã đang sử dụng phần mềm tốt."'),
    remark('"Chưa phát hiện sai phạm."'),
    remark('"Đã hoàn thành, không còn hồ sơ đang giải quyết."'),
    remark('"Số hồ sơ chưa hoàn thành của năm trước là 0."'),
    report('sản phẩm "Báo cáo số 05/BC-VP"'),
    remark('"Đang áp dụng từ 01/3/2026."'),
    remark('"Kinh phí chưa sử dụng hết: 2 triệu đồng."'),
    report('ngày hoàn thành 28/4/2026  ghi chú "Đang trình ký bản in."'),
    `${plan}tiến độ T của K do VP ngày 1/5/2026 { cập nhật N1 { trạng thái đang thực hiện  ghi chú "Sẽ trình trong tháng tới." } }`,
    remark('"Dự kiến tiết kiệm 5 triệu đồng mỗi năm."'),
  ],
};
