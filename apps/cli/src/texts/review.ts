import type { Language } from '../texts.js';

interface ReviewTexts {
  readonly nothingNamed: string;
  readonly oneOut: string;
  nothingFound(path: string): string;
  noComments(path: string): string;
  taken(path: string): string;
}

const vi: ReviewTexts = {
  nothingNamed: 'Chưa nêu tệp nào. Ví dụ: rplan review ke-hoach.docx',
  oneOut: '--out là tên một tệp, chỉ dùng khi góp ý một tệp. Không ghi --out thì mỗi bản góp ý nằm cạnh tệp gốc.',
  nothingFound: (path) => `${path}: không có gì phải góp ý, không tạo bản sao.`,
  noComments: (path) =>
    `${path}: chỉ tệp Word .docx mới ghi được góp ý vào lề. Mở bằng Word, lưu thành .docx rồi chạy lại.`,
  taken: (path) => `Đã có ${path}. Không ghi đè; chọn tên khác bằng --out.`,
};
const en: ReviewTexts = {
  nothingNamed: 'No file was named. For example: rplan review plan.docx',
  oneOut: '--out names one file and goes with one file. Without it each copy stands beside its file.',
  nothingFound: (path) => `${path}: nothing to say, and no copy is made.`,
  noComments: (path) =>
    `${path}: only a Word file (.docx) can have comments. Open it in Word, save it as .docx and run this again.`,
  taken: (path) => `There is ${path} already. Nothing is overwritten; choose another name with --out.`,
};

export function reviewTexts(language: Language): ReviewTexts {
  return language === 'en' ? en : vi;
}
