/** Where a form stands. */
type Place = 'top' | 'result' | 'task' | 'finding' | 'update' | 'head' | 'body' | 'amendment';

interface Form {
  readonly place: Place;
  readonly canonical: string;
  readonly written: readonly string[];
}

/** The units of the directory below, with what they are called. */
export const named = [
  { code: 'VHTT', called: ['VHTT', 'Sở Văn hóa, Thể thao và Du lịch', 'sở văn hóa, thể thao và du lịch'] },
  { code: 'NNMT', called: ['NNMT', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'] },
  { code: 'SCT', called: ['SCT', 'Sở Công Thương'] },
  { code: 'ĐẶC-KHU', called: ['ĐẶC-KHU', 'UBND các phường, đặc khu', 'Ủy ban nhân dân các phường, đặc khu'] },
  { code: 'TTPV', called: ['TTPV', 'Trung tâm Phục vụ hành chính công'] },
];

export const forms: readonly Form[] = [
  {
    place: 'top',
    canonical: 'văn bản VB thông tư số 09/2027/TT-BTS ngày 12/4/2027 của SCT "quy định chế độ trực"',
    written: [
      'văn bản VB Thông tư số 09/2027/TT-BTS ngày 12/4/2027 của SCT quy định chế độ trực',
      'văn bản VB: Thông tư số: 09/2027/TT-BTS ngày 12 tháng 4 năm 2027 của Sở Công Thương quy định chế độ trực.',
      'văn bản VB thông tư số 09/2027/TT-BTS, ngày 12/4/2027 của SCT "quy định chế độ trực."',
    ],
  },
  {
    place: 'top',
    canonical: 'văn bản VB luật số 31/2027/QH16 ngày 20/6/2027 "Cảng biển và đường thủy"',
    written: [
      'văn bản VB Luật Cảng biển và đường thủy số 31/2027/QH16 ngày 20/6/2027',
      'văn bản VB: luật Cảng biển và đường thủy số 31/2027/QH16 ngày 20 tháng 6 năm 2027',
    ],
  },
  {
    place: 'result',
    canonical: 'tổng 8,35  hạng 3/27  lĩnh vực 1 = 3,2',
    written: [
      'tổng điểm đạt 8,35/10 điểm, xếp thứ 3/27; lĩnh vực 1 đạt 3,2/4 điểm',
      'đạt 8,35/10; hạng 3/27, lĩnh vực 1: 3,2/4',
    ],
  },
  {
    place: 'head',
    canonical: 'căn cứ "Căn cứ Nghị định số 77/2027/NĐ-CP ngày 02/8/2027 của Chính phủ về trực ban."',
    written: [
      'căn cứ Nghị định số 77/2027/NĐ-CP ngày 02/8/2027 của Chính phủ về trực ban.',
      'Căn cứ Nghị định số 77/2027/NĐ-CP ngày 02/8/2027 của Chính phủ về trực ban.',
    ],
  },
  {
    place: 'body',
    canonical: 'ý số "-" "Nâng tỷ lệ." { chỉ tiêu "tỷ lệ" từ 65% trở lên }',
    written: [
      '- "Nâng tỷ lệ." { chỉ tiêu "tỷ lệ" từ 65% trở lên }',
      'gạch đầu dòng "Nâng tỷ lệ." { chỉ tiêu "tỷ lệ" từ 65% trở lên }',
    ],
  },
  {
    place: 'body',
    canonical: 'ý số "" "Nâng tỷ lệ." { chỉ tiêu "tỷ lệ" từ 65% trở lên }',
    written: ['đoạn "Nâng tỷ lệ." { chỉ tiêu "tỷ lệ" từ 65% trở lên }'],
  },
  {
    place: 'task',
    canonical: 'chủ trì VHTT, NNMT',
    written: [
      'chủ trì: VHTT; NNMT',
      'Chủ trì VHTT và NNMT',
      'đơn vị chủ trì Sở Văn hóa, Thể thao và Du lịch và Sở Nông nghiệp và Môi trường',
      'cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch; Sở Nông nghiệp và Môi trường;',
      'chủ trì "Sở Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Môi trường"',
    ],
  },
  {
    place: 'task',
    canonical: 'theo dõi TTPV',
    written: ['theo dõi, đôn đốc: Trung tâm Phục vụ hành chính công', 'theo dõi, kiểm tra, đôn đốc TTPV'],
  },
  {
    place: 'task',
    canonical: 'thời hạn trong quý IV/2027',
    written: [
      'thời gian thực hiện trong quý IV/2027',
      'thời gian hoàn thành: trong quý IV/2027',
      'thời hạn hoàn thành: trong quý IV/2027',
      'hoàn thành trong quý IV/2027',
    ],
  },
  {
    place: 'task',
    canonical: 'sản phẩm "Quy chế phối hợp"',
    written: [
      'sản phẩm: "Quy chế phối hợp"',
      'sản phẩm đầu ra Quy chế phối hợp',
      'kết quả, sản phẩm: Quy chế phối hợp;',
      'kết quả "Quy chế phối hợp"',
    ],
  },
  {
    place: 'task',
    canonical: 'kinh phí "1,5 tỷ đồng"',
    written: ['kinh phí: 1,5 tỷ đồng', 'nguồn lực 1,5 tỷ đồng', 'kinh phí thực hiện: "1,5 tỷ đồng"'],
  },
  { place: 'finding', canonical: 'trừ 0,35', written: ['bị trừ 0,35 điểm', 'trừ: 0,35 điểm', 'mất 0,35 điểm'] },
  { place: 'finding', canonical: 'về CS.2', written: ['lĩnh vực 2', 'thuộc lĩnh vực 2', 'thuộc lĩnh vực CS.2'] },
  {
    place: 'finding',
    canonical: 'nguyên nhân khách quan "mưa lũ kéo dài"',
    written: ['nguyên nhân khách quan: mưa lũ kéo dài', 'nguyên nhân: khách quan "mưa lũ kéo dài"'],
  },
  {
    place: 'finding',
    canonical: 'số liệu "Phản ánh" tính bằng "lượt" 1284',
    written: ['số liệu "Phản ánh" 1.284 lượt', 'số liệu: "Phản ánh" 1284 "lượt"'],
  },
  { place: 'finding', canonical: 'ngoài thẩm quyền', written: ['không thuộc thẩm quyền', 'vượt thẩm quyền'] },
  {
    place: 'finding',
    canonical: 'tại ĐẶC-KHU',
    written: ['tại UBND các phường, đặc khu', 'tại: "UBND các phường, đặc khu"'],
  },
  {
    place: 'update',
    canonical: 'trạng thái hoàn thành',
    written: ['trạng thái: Đã xong.', 'tình trạng HT', 'trạng thái 100%'],
  },
  {
    place: 'update',
    canonical: 'trạng thái đang thực hiện',
    written: ['trạng thái "Đang tiến hành"', 'tình hình thực hiện: chậm tiến độ', 'trạng thái đang làm (còn hạn)'],
  },
  {
    place: 'update',
    canonical: 'trạng thái chưa thực hiện',
    written: ['trạng thái Chưa bắt đầu', 'tình trạng: chưa triển khai'],
  },
  { place: 'update', canonical: 'đạt 45%', written: ['tiến độ 45%', 'hoàn thành 45%', 'tỷ lệ hoàn thành: 45%'] },
  { place: 'update', canonical: 'đạt 12,5 "km"', written: ['đạt 12,5 km', 'khối lượng hoàn thành 12,5 km'] },
  {
    place: 'update',
    canonical: 'ngày hoàn thành 14/11/2027',
    written: ['xong 14/11/2027', 'ngày hoàn thành: 14/11/2027'],
  },
  {
    place: 'update',
    canonical: 'lý do "Chưa có mặt bằng"',
    written: ['khó khăn, vướng mắc: Chưa có mặt bằng', 'nguyên nhân "Chưa có mặt bằng"', 'lý do chậm Chưa có mặt bằng'],
  },
  { place: 'head', canonical: 'ngày 09/3/2027', written: ['ngày 09.3.2027', 'Ngày: 09-3-2027', 'ngày 09/3/27'] },
  { place: 'head', canonical: 'số 45/KH-UBND', written: ['Số: 45/KH-UBND', 'số: 45/KH-UBND'] },
  {
    place: 'head',
    canonical: 'giai đoạn 2027-2031',
    written: ['giai đoạn 2027 – 2031', 'giai đoạn: từ năm 2027 đến năm 2031'],
  },
  { place: 'body', canonical: 'ý "Còn chậm."', written: ['khoản "Còn chậm."', 'ý: "Còn chậm."'] },
  {
    place: 'body',
    canonical: 'mục số "II." "Kết quả" { đoạn "Một." }',
    written: ['phần II. "Kết quả" { nội dung: "Một." }'],
  },
  { place: 'body', canonical: 'gạch đầu dòng "Một."', written: ['- "Một."', '+ "Một."'] },
  {
    place: 'amendment',
    canonical: 'sửa đổi NV-1 { gia hạn đến 05/12/2027 }',
    written: [
      'lùi thời hạn NV-1 đến 05/12/2027',
      'gia hạn NV-1 đến 05/12/2027',
      'điều chỉnh thời gian hoàn thành NV-1 sang 05/12/2027',
    ],
  },
  { place: 'amendment', canonical: 'bãi bỏ NV-1', written: ['bỏ NV-1', 'không thực hiện: NV-1'] },
  {
    place: 'amendment',
    canonical: 'sửa đổi NV-1 { nội dung "Việc khác." }',
    written: ['thay thế NV-1 "Việc khác."', 'sửa NV-1 "Việc khác."'],
  },
  {
    place: 'amendment',
    canonical: 'bổ sung { nhiệm vụ NV-8 "Thêm." { chủ trì SCT } }',
    written: ['bổ sung nhiệm vụ NV-8 "Thêm." { chủ trì SCT }', 'thêm nhiệm vụ NV-8 "Thêm." { chủ trì Sở Công Thương }'],
  },
];

const DIRECTORY = `cơ quan VHTT "Sở Văn hóa, Thể thao và Du lịch"
cơ quan NNMT "Sở Nông nghiệp và Môi trường" { gọi tắt "Sở NN&MT" }
cơ quan SCT "Sở Công Thương"
nhóm ĐẶC-KHU "UBND các phường, đặc khu" { gồm TTPV }
cơ quan TTPV "Trung tâm Phục vụ hành chính công"
bộ chỉ số CS "Chỉ số" { tối đa 10  lĩnh vực 1 "Một" { tối đa 4 }  lĩnh vực 2 "Hai" { tối đa 6 } }
`;

/** A project in which a form stands on a line of its own. */
export function placed(place: Place, form: string): string {
  const at = (here: Place) => (here === place ? `\n${form}\n` : '');
  return `${DIRECTORY}${at('top')}kết quả KQ của SCT theo CS năm 2026 {${at('result')}}
kế hoạch KH "Kế hoạch" {
  ban hành SCT${at('head')}
  nhiệm vụ NV-1 "Rà soát." {${at('task')}}
  tồn tại TT-1 "Chậm." {${at('finding')}}${at('body')}
}
thông báo TB "Thông báo" { ban hành SCT  ngày 1/6/2027  điều chỉnh KH${at('amendment')}
}
tiến độ TD của KH do SCT ngày 30/6/2027 {
  cập nhật NV-1 { ghi chú "Có báo cáo"${at('update')} }
}
`;
}
