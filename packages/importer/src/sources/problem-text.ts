import type { SourceProblem, SourceProblemCode } from './problem.js';

type Reasons = Readonly<Record<SourceProblemCode, (limit: number) => string>>;

const viReasons: Reasons = {
  'not-word': () =>
    'không phải tệp Word (.docx, .doc), Excel (.xlsx) hay PDF. Mở bằng chương trình đã tạo ra tệp rồi lưu thành .docx.',
  password: () => 'tệp đặt mật khẩu. Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.',
  damaged: () => 'tệp hỏng hoặc tải về chưa hết. Mở bằng Word để sửa, hoặc xin lại tệp.',
  doctype: () =>
    'tệp có khai báo DOCTYPE, Word không bao giờ ghi như vậy nên không đọc. Mở bằng Word rồi lưu thành tệp mới.',
  'too-many-parts': (limit) => `tệp có quá ${limit} phần bên trong, không phải tài liệu bình thường.`,
  'too-large': () => 'nội dung bên trong quá lớn, không phải tài liệu bình thường.',
  'too-deep': () => 'các bảng, khung lồng nhau quá sâu. Mở bằng Word, bỏ bớt bảng lồng bảng rồi lưu lại.',
  'too-many-paragraphs': (limit) => `có quá ${limit} đoạn (dòng). Tách thành nhiều tệp.`,
  'external-part': () =>
    'một phần nội dung nằm ngoài tệp; rplan không tải gì từ nơi khác. Mở bằng Word rồi lưu thành tệp mới.',
  'no-text': () => 'tệp PDF chỉ có ảnh quét, không có chữ. Dùng bản Word, hoặc bản PDF xuất từ Word.',
  empty: () => 'tệp không có chữ nào.',
};
const enReasons: Reasons = {
  'not-word': () =>
    'no Word (.docx, .doc), Excel (.xlsx) or PDF file. Open it in the program that made it and save it as .docx.',
  password: () => 'the file has a password. Open it in Word, take the password off and save it.',
  damaged: () => 'the file is damaged or was not downloaded whole. Repair it in Word, or ask for it again.',
  doctype: () =>
    'the file has a DOCTYPE, which Word never writes, so it is not read. Open it in Word and save it as a new file.',
  'too-many-parts': (limit) => `the file has more than ${limit} parts inside: no usual document.`,
  'too-large': () => 'what is inside is too large: no usual document.',
  'too-deep': () => 'tables and boxes stand too deep in each other. Take some out in Word and save the file.',
  'too-many-paragraphs': (limit) => `more than ${limit} paragraphs (rows). Split the file.`,
  'external-part': () =>
    'a part of the text lies outside the file, and rplan fetches nothing. Open it in Word and save it as a new file.',
  'no-text': () => 'the PDF holds scanned pictures and no text. Use the Word file, or a PDF made from it.',
  empty: () => 'the file has no words.',
};

/** Why a file is not imported and what to do, as the end of a sentence that begins with its name. */
export function sourceProblemText({ code, limit = 0 }: SourceProblem, language: 'vi' | 'en'): string {
  return (language === 'en' ? enReasons : viReasons)[code](limit);
}
