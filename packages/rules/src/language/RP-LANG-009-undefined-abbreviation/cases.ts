import { type Cases, paragraphs, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: paragraphs(
    'Giải quyết «TTHC» đúng hạn. Công khai TTHC. Cắt giảm TTHC.',
    'Công tác «CCHC» còn hạn chế; kế hoạch CCHC chậm; kinh phí CCHC thiếu.',
    '«DVC» tăng, hồ sơ DVC giảm; tỷ lệ DVC thấp.',
    'Phần mềm «QLVB» chậm. Nâng cấp QLVB. Tập huấn QLVB.',
    'Bộ phận «TNTKQ» thiếu người; TNTKQ cấp xã quá tải; công khai tại TNTKQ.',
  ),
  silent: [
    ...paragraphs(
      'Giải quyết thủ tục hành chính (TTHC) đúng hạn. Công khai TTHC. Cắt giảm TTHC.',
      'Công tác cải cách hành chính (sau đây viết tắt là CCHC). Kế hoạch CCHC. Kinh phí CCHC.',
      'Thủ tục hành chính (sau đây gọi tắt là “TTHC”); công khai TTHC, cắt giảm TTHC.',
      'Công khai TTHC (thủ tục hành chính). Rà soát TTHC. Cắt giảm TTHC.',
      'UBND tỉnh giao UBND xã, UBND phường và HĐND cùng cấp.',
      'Thu hút FDI, giải ngân ODA; vốn FDI tăng; GDP tăng, GDP bình quân, GDP quý II; vốn ODA, dự án ODA.',
      'Quét CCCD, cấp CCCD, dùng CCCD gắn chíp khi nộp hồ sơ BHXH; tra cứu BHXH, số BHXH.',
      'Giải quyết TTHC đúng hạn; công khai TTHC.',
      'PHẦN III, KẾ HOẠCH VÀ GIẢI PHÁP; phần III nêu việc, phần III giao hạn.',
      'Kế hoạch số 12/KH-UBND, Công văn số 5/UBND-TTHC, 6/UBND-TTHC, 7/UBND-TTHC.',
      'Văn bản gửi dạng PDF; ký số tệp PDF; lưu PDF và XML, đọc XML, nộp XML.',
    ),
    rplan`
      cơ quan TTPV "Trung tâm Phục vụ hành chính công" { gọi tắt "TTPVHCC", "TTPV" }
      báo cáo B "Báo cáo" { đoạn "TTPV tiếp nhận hồ sơ. TTPV trả kết quả. TTPV báo cáo." }
    `,
  ],
};
