import { type Cases, rplan } from '../../cases.js';

const section = (title: string, points = '') => `thông báo T "Thông báo" { mục "${title}" { ${points} } }`;

export const cases: Cases = {
  failing: [
    rplan`
      thông báo T "Thông báo" {
        mục "«I.» MỤC TIÊU" { ý "«a)» Một."  ý "«1.2.» Hai." }
        nhiệm vụ N "«1.» Rà soát." { chủ trì "các phòng"  thời hạn thường xuyên }
      }
    `,
    section('«III.» GIẢI PHÁP'),
    section('«2.» Nhiệm vụ cụ thể'),
    section('«PHẦN I.» TỔNG QUAN'),
    section('«Mục 2:» Nhiệm vụ'),
    section('Nhiệm vụ', 'ý "«(1)» Rà soát thủ tục."'),
    section('Nhiệm vụ', 'gạch đầu dòng "«-» Rà soát."  - "«+» Công khai."'),
    'thông báo T "Thông báo" { đoạn "Tại {PL}."  phụ lục PL "«Phụ lục I:» Danh mục" { đoạn "Lời." } }',
    section('Nhiệm vụ', 'ý "«đ)» Rà soát thủ tục."'),
    section('Nhiệm vụ', 'ý "«1)» Rà soát thủ tục."  ý "«b.» Công khai kết quả."'),
  ],
  silent: [
    'thông báo T "Thông báo" { mục số "I." "MỤC TIÊU" { ý "2.500 hồ sơ trễ hạn."  ý "30/6 là hạn."  ý "TTHC: Rà soát." } }',
    section('2026 là năm bản lề'),
    section('12 nhiệm vụ trọng tâm', 'ý "15 ngày làm việc kể từ ngày nhận hồ sơ."'),
    section('Nhiệm vụ', 'ý "3,5 điểm bị trừ ở lĩnh vực thể chế."'),
    section('Nhiệm vụ', 'ý "1.250 hồ sơ quá hạn."  ý "02 xã chưa báo cáo."'),
    section('Nhiệm vụ', 'ý "ISO 9001:2015 được áp dụng."  ý "5G phủ sóng toàn xã."'),
    section('Nhiệm vụ', 'ý "V/v rà soát: Sở đã có văn bản."  ý "a, b, c là các nhóm hồ sơ."'),
    section('Nhiệm vụ', 'ý "(1) Rà soát, (2) công khai, (3) báo cáo."'),
    section('Nhiệm vụ', 'ý "8.30 sáng hằng ngày mở cửa."'),
    section('IV và V là hai nhóm còn lại'),
    section('Nhiệm vụ', 'ý "I, II và III là các quý phải báo cáo."'),
    section('TP. Hồ Chí Minh: bài học kinh nghiệm'),
  ],
};
