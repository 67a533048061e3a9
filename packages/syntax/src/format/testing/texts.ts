import { properties } from '../../statements/table/properties.js';
import { spell } from '../../vocabulary/keywords.js';

/** What is told of a task in words. */
const inWords = properties
  .filter(({ type }) => type === 'TextList')
  .map(({ keyword }) => `      ${spell(keyword, 'vi')} "Báo cáo quý", "Bảng số liệu"`)
  .join('\n');

/**
 * Small invented files which together use every keyword but the kinds of document, in the one style that the formatter
 * writes: formatting leaves them as they are.
 */
export const texts: Readonly<Record<string, string>> = {
  directory: `cơ quan UBND-TỈNH "Ủy ban nhân dân tỉnh" {
  gọi tắt "UBND tỉnh", "Ủy ban"
  tên trên văn bản "Ủy ban nhân dân tỉnh Trà Sơn"
  ký hiệu "UBND"
  địa danh "Trà Sơn"
  chế độ tập thể "ỦY BAN NHÂN DÂN"
  chức vụ CT "Chủ tịch" { đứng đầu }
  chức vụ PCT "Phó Chủ tịch" { phó CT }
  chức vụ QCT "Quyền Chủ tịch" { quyền }
  đơn vị SƠN-HẠ "UBND xã Sơn Hạ" { loại "xã"  hiệu lực từ 1/7/2025 đến hết 31/12/2030 }
  đơn vị SƠN-LĨNH "UBND xã Sơn Lĩnh" { loại "xã"  hiệu lực kể từ 1/7/2025 }
}

cơ quan SNV "Sở Nội vụ" { thuộc UBND-TỈNH  chế độ tập thể }
nhóm CÁC-XÃ "UBND các xã" { gồm SƠN-HẠ, SƠN-LĨNH  không gồm SƠN-LĨNH }
`,
  citations: `văn bản QĐ-615 quyết định số 615/QĐ-UBND ngày 15 tháng 3 năm 2019 của UBND-TỈNH, SNV
  "về việc công bố Chỉ số cải cách hành chính năm 2018 của các sở, ban, ngành, Ủy ban nhân dân các huyện"
văn bản CV-1 công văn gọi là "Văn bản" số 2340/BNV-CCHC "về việc rà soát" { thay thế CV-0, QĐ-615 }
`,
  results: `bộ chỉ số PAR "Chỉ số CCHC" {
  các cấp "lĩnh vực", "tiêu chí", "tiêu chí thành phần"
  năm 2022
  tối đa 100
  căn cứ QĐ-615
  lĩnh vực 1 "Chỉ đạo" {
    tiêu chí 1.1 "Kế hoạch" {
      tiêu chí thành phần 1.1.1 "Ban hành" { tối đa 0,5  tự chấm }
      tiêu chí thành phần 1.1.2 "Thực hiện" { khảo sát }
    }
  }
  điểm thưởng T1 "Sáng kiến" { không quá 2 }
  điểm trừ P1 "Trễ hạn" { không quá 1 }
}

kết quả KQ của UBND-TỈNH theo PAR năm 2022 {
  căn cứ QĐ-615
  tổng 83,85 giảm 1,5 điểm so với 2021 { tự chấm 92,05  thẩm định 83,85  thẩm định lần 2 84  công bố 84 }
  tỷ lệ 81,2% giảm 0,6% so với năm 2021
  hạng 24/63 trong "nhóm tỉnh miền núi" tăng 3 bậc
  điểm 1 = 8,25 { khảo sát 9,25  tỷ lệ 91%  hạng _ }
}
`,
  document: `kế hoạch KH-1 "Khắc phục tồn tại năm 2026" {
  dự thảo
  khẩn
  ban hành UBND-TỈNH
  số _/KH-UBND
  ngày _/6/2026
  năm 2026
  giai đoạn 2025 đến 2026
  phạm vi lưu hành "Lưu hành nội bộ"
  kính gửi "{SNV}"
  ban hành kèm theo QĐ-615
  sự kiện "kỳ họp HĐND cuối năm" ngày 08/12/2026
  thành phần "Lãnh đạo {CÁC-XÃ}"
  vắng mặt "{STP}"
  thời gian "08 giờ 00"
  địa điểm "Phòng họp số 2"
  chủ tọa SNV.GĐ, "đại diện lãnh đạo"
  thư ký P-CCHC
  đánh số "I." "1." "a)"
  trình bày chi tiết
  nhãn chủ trì "Đơn vị chủ trì: {.chủ trì}."
  căn cứ QĐ-615, CV-1 "Căn cứ Quyết định trên;"
  thực hiện "Thực hiện {QĐ-615.có ngày}; {CV-1.đầy đủ}; {CV-1.ngắn gọn}; {CV-1.trích yếu};"

  mục TÌNH-HÌNH số "A." "Tình hình {^CT-1}" {
    chú thích CT-1 "Đạt {KQ.hạng.mức thay đổi|tăng 3 bậc}, mất {KQ.1.điểm mất}."
    đoạn """
      {KQ.số lĩnh vực mất điểm|05 lĩnh vực} và {KQ.số tiêu chí mất điểm} tiêu chí:
      - "Một" dòng;

      + hai dòng.
    """
    gạch đầu dòng "Một ý."
    ý "Hạn chế" {
      tồn tại TT-1 "Báo cáo chậm" { về PAR.1.1  trừ 1  tại SƠN-HẠ, "các xã khác"  nguyên nhân chủ quan }
      tồn tại TT-2 {
        theo kết luận KQ
        ngoài thẩm quyền
        nguyên nhân khách quan "mưa lũ"
        số liệu "hồ sơ trễ" tính bằng "hồ sơ" SƠN-HẠ = 2, SƠN-LĨNH = 71%
      }
    }
  }

  phụ lục PL-1 "Danh mục" {
    bảng nhiệm vụ { của PL-1  cột thứ tự "TT", nhiệm vụ, trạng thái }
    bảng nhiệm vụ {
      của PL-1
      cột nhiệm vụ, kết quả đến nay, lý do, số ngày quá hạn
      quá hạn
      xếp theo thời hạn, chủ trì
    }
    bảng nhiệm vụ { của PL-1  còn trong hạn  hoàn thành quá hạn  hoàn thành đúng hạn  chưa hoàn thành  đang thực hiện }
    bảng nhiệm vụ {
      của PL-1
      chưa thực hiện
      chưa báo cáo
      tạm dừng
      tiếp tục duy trì
      đề xuất bỏ
      trạng thái hoàn thành
    }
    đoạn "{KH-1.NV-1.thời hạn hiện hành}, {KH-1.NV-1.kết quả đến nay}, {KH-1.số nhiệm vụ}, {KH-1.số nhiệm vụ hoàn thành.SNV}, {KH-1.số nhiệm vụ quá hạn}"
    đoạn "{KH-1.số nhiệm vụ còn trong hạn}, {KH-1.số nhiệm vụ hoàn thành quá hạn}, {KH-1.số nhiệm vụ hoàn thành đúng hạn}, {KH-1.số nhiệm vụ chưa hoàn thành}"
    đoạn "{KH-1.số nhiệm vụ đang thực hiện}, {KH-1.số nhiệm vụ chưa thực hiện}, {KH-1.số nhiệm vụ chưa báo cáo}, {KH-1.số nhiệm vụ tạm dừng}"
    đoạn "{KH-1.số nhiệm vụ tiếp tục duy trì}, {KH-1.số nhiệm vụ đề xuất bỏ}, {KH-1.tỷ lệ nhiệm vụ hoàn thành}"
  }

  thông tin liên hệ "Phòng CCHC"
  theo đề nghị của SNV.GĐ
  nơi nhận "Như trên"
  lưu "VT, NV"
  soạn thảo "PL.(300)"
  ký SNV.PGĐ "Trần Mạnh Hùng" kiêm "Trưởng Ban" ủy quyền theo GUQ-1
}
`,
  scoring: `bộ chỉ số PAR-2026 "Chỉ số CCHC" {
  tổng điểm tối đa 100 điểm
  kế thừa PAR-2022
  còn trống "hệ số của trụ cột 2"
  trụ cột I. "Chỉ đạo" {
    tối đa 10
    tiêu chí I.1 "Kế hoạch" {
      tối đa 1,5
      chủ trì SNV, "Văn phòng"
      thẩm định
      cách chấm """
        Tính điểm theo công thức: (b/a)*điểm tối đa.
        Nếu tỷ lệ b/a <0.8 thì điểm đánh giá là 0
      """
      số liệu a "tổng số nhiệm vụ"
      số liệu b "số nhiệm vụ đã hoàn thành"
      công thức (b/a) * tối đa
      nếu a = 0 thì tối đa
      trừ 0,1 mỗi n không quá 0,5 điểm
      làm tròn 2 chữ số
      chốt số liệu ngày 30/9
      không phát sinh tối đa 0
      tài liệu kiểm chứng "Kế hoạch", "Báo cáo"
    }
    tiêu chí I.2 "Kiểm tra" {
      mức từ 20% trở lên: 1
      mức ≥ 15% - < 20%: 0,5; dưới 15%: 0
      mức "Không kiểm tra": 0 điểm
      nội dung 1 "Đúng quy định" { tối đa 0,25 }
    }
  }
}

kết quả KQ-2026 của SNV theo PAR-2026 năm 2026 {
  công bố ngày 15/4/2027 của BNV
  tổng điểm: 85,97 điểm, giảm 1,2 điểm so với năm 2025 { tự chấm 93,5 điểm,  thẩm định 85,97 điểm }
  tỷ lệ 86% (tăng 2,5% so với năm 2025) { tự chấm 87%;  thẩm định 86% }
  đạt 86%
  không xếp hạng
  xếp thứ 24/34 tỉnh, thành phố, tăng 7 hạng so với năm 2025
  tiêu chí I.1 đạt 1,25 điểm { số liệu a = 120, b = 112,5  dự kiến 1,4 }
  điểm I.2: 0,5 { mức 2  nội dung 1 { không đạt }  nội dung 2 { đạt }  không phát sinh }
}
`,
  tasks: `quyết định QĐ-1 "Giao nhiệm vụ" {
  thượng khẩn
  trình bày gọn
  cách giao yêu cầu

  điều "Nhiệm vụ" {
    cách giao giao
    nhiệm vụ NV-1 "Rà soát." {
      khắc phục TT-1, KH-1.TT-2
      duy trì PAR.6
      cải thiện PAR.1
      chủ trì SNV
      đồng chủ trì _
      đơn vị thực hiện CÁC-XÃ
      phối hợp STC "Sở Tài chính", "các cơ quan liên quan"
      theo dõi P-HCTC
      phụ trách UBND-TỈNH.PCT
      báo cáo cho UBND-TỈNH qua SNV
      cách giao đề nghị
${inWords}
      chỉ tiêu PAR.1.1 hạng tối thiểu 2
      chỉ tiêu "tỷ lệ" trên 97,5%
      chỉ tiêu dưới 10 "hồ sơ"
      điểm dự kiến tăng 0,25
      mốc 30/6/2026 "xong dự thảo" không quá 3 "xã"
      sau NV-2, NV-3
    }
  }
}

công điện CĐ-1 "Khẩn" { hỏa tốc }
công văn CV-9 "Mật" { tối mật }
công văn CV-10 "Mật" { mật }
công văn CV-11 "Mật" { tuyệt mật }
`,
  deadlines: `kế hoạch KH-2 "Thời hạn" {
  thời hạn trước ngày 30/8/2026
  thời hạn chậm nhất ngày 15/8
  thời hạn đến hết ngày 31/10/2026
  thời hạn đến 31/12/2026 "cuối năm"
  thời hạn trong tháng 9/2026
  thời hạn đầu năm 2027
  thời hạn giữa tháng 10/2026
  thời hạn cuối quý IV/2026
  thời hạn 6 tháng đầu năm 2026
  thời hạn 6 tháng cuối năm
  thời hạn ngày 20/7/2026
  thời hạn 30/6/2026, 30/9/2026
  thời hạn 2 tuần sau NV-1
  thời hạn 1 tháng sau ngày ban hành văn bản này
  thời hạn trong 3 năm sau "khi ban hành"
  thời hạn 05 ngày làm việc kể từ ngày 01/6/2026
  thời hạn 10 ngày kể từ QĐ-615
  thời hạn kể từ ngày 01/7/2026
  thời hạn từ 2026 đến 2030
  thời hạn từ tháng 6 đến hết quý III/2027
  thời hạn ngay sau khi "có bộ chỉ số mới"
  thời hạn thường xuyên
  thời hạn định kỳ "Định kỳ"
  thời hạn hằng tuần
  thời hạn hằng tháng trước ngày 20 số liệu đến ngày 14
  thời hạn hằng quý chậm nhất ngày 5
  thời hạn 6 tháng một lần trước ngày 15/6, 15/12
  thời hạn hằng năm trước ngày 15/12
  thời hạn chưa xác định
  thời hạn do STC ấn định
  thời hạn "kịp thời"
  thời hạn _
  chế độ báo cáo hằng quý gửi SNV, STC
}
`,
  changes: `thông báo TB-1 "Điều chỉnh" {
  điều chỉnh KH-1
  sửa đổi NV-15 { gia hạn đến 31/01/2027 theo CV-1 "chờ nền tảng" }
  bãi bỏ NV-16, NV-17
  bổ sung vào PL-1 { nhiệm vụ NV-20 "Việc mới" }
  bổ sung { }
  lùi thời hạn NV-18 đến 30/11/2026
  sửa đổi NV-19 "Việc đã sửa."
  bổ sung nhiệm vụ NV-21 "Một việc." { chủ trì SNV }
  bổ sung tồn tại TT-9 "Chậm."
}

tiến độ T6 của KH-1 do SNV ngày 30/6/2026 {
  cập nhật NV-1, NV-2 { trạng thái hoàn thành  ngày hoàn thành 25/6/2026  xác nhận SNV }
  cập nhật NV-3 { trạng thái đang thực hiện  đạt 1/2  lý do "Chưa bố trí kinh phí" }
  cập nhật NV-4 { trạng thái chưa thực hiện  đạt "xã" 31 "đơn vị" }
  cập nhật NV-5 { trạng thái hoàn thành một phần  đạt 60% }
  cập nhật NV-6 { trạng thái tạm dừng }
  cập nhật NV-7 { trạng thái tiếp tục duy trì }
  cập nhật NV-8 { trạng thái đề xuất bỏ }
  cập nhật NV-9 { xin gia hạn đến 31/12/2026 "thiếu kinh phí" }
  cập nhật NV-10 { hoàn thành 30/9/2026 }
  cập nhật NV-11 { hoàn thành 60% }
}
`,
};
