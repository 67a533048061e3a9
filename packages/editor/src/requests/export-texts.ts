import type { WriteFailure } from '@rplan/project';
import type { Vocabulary } from '@rplan/syntax';

export type ExportFailureCode =
  | WriteFailure
  | 'kept-edited'
  | 'no-document'
  | 'no-folder'
  | 'same-name'
  | 'unknown-format'
  | 'layout';

/** What is said of an export that failed: what happened, and what to do. */
type ExportTexts = Readonly<Record<ExportFailureCode, (subject: string, detail: string) => string>>;

const vi: ExportTexts = {
  'open-elsewhere': (file) =>
    `${file} đang mở ở chương trình khác (Word?). Hãy đóng tệp rồi xuất lại; tệp cũ được giữ nguyên.`,
  'no-permission': (file) => `Không có quyền ghi ${file}. Hãy chọn thư mục khác để xuất.`,
  'disk-full': (file) => `Không ghi được ${file} vì ổ đĩa đã đầy; tệp cũ được giữ nguyên.`,
  'not-a-folder': (file) => `Không ghi được ${file}: nơi xuất là một tệp, không phải thư mục. Hãy chọn thư mục khác.`,
  'is-a-folder': (file) =>
    `Không ghi được ${file}: đã có thư mục mang tên này. Hãy đổi tên thư mục hoặc chọn nơi khác.`,
  'device-name': (file) => `Không ghi được ${file}: Windows dành tên này cho thiết bị. Đặt tên khác cho văn bản.`,
  'not-writable': (file, detail) => `Không ghi được ${file} (${detail}).`,
  'kept-edited': (file) => `Tệp Word cũ đã được sửa sau khi xuất nên được giữ lại: ${file}. Văn bản mới đã xuất.`,
  'no-document': (name) =>
    name
      ? `Dự án không có văn bản “${name}”.`
      : 'Chưa có văn bản nào để xuất. Hãy khai báo một kế hoạch, báo cáo hoặc công văn trước.',
  'no-folder': () => 'Văn bản chưa được lưu nên chưa biết xuất vào đâu. Hãy lưu tệp, hoặc chọn thư mục.',
  'same-name': (name, spellings) =>
    spellings
      ? `Tên các văn bản ${spellings} chỉ khác nhau ở chữ hoa, chữ thường nên chưa xuất văn bản nào trong số đó. Hãy đổi tên một văn bản.`
      : `Có hai văn bản cùng tên “${name}” nên chưa xuất văn bản nào trong số đó. Hãy đổi tên một văn bản.`,
  'unknown-format': (format) => `Không xuất được dạng “${format}”.`,
  layout: (fields) => `Trình bày trong rplan.json ngoài khoảng cho phép: ${fields}.`,
};

const en: ExportTexts = {
  'open-elsewhere': (file) =>
    `${file} is open in another program (Word?). Close it and export again; the old file is as it was.`,
  'no-permission': (file) => `There is no permission to write ${file}. Choose another folder to export to.`,
  'disk-full': (file) => `${file} could not be written because the disk is full; the old file is as it was.`,
  'not-a-folder': (file) => `${file} could not be written: the place is a file, not a folder. Choose another folder.`,
  'is-a-folder': (file) => `${file} could not be written: a folder has this name. Rename it, or choose another place.`,
  'device-name': (file) => `${file} could not be written: Windows keeps this name for a device. Rename the document.`,
  'not-writable': (file, detail) => `${file} could not be written (${detail}).`,
  'kept-edited': (file) =>
    `The Word file that was there has been edited since it was written, so it was kept: ${file}. The new one is written.`,
  'no-document': (name) =>
    name
      ? `The project has no document “${name}”.`
      : 'There is no document to export yet. Declare a plan, a report or an official letter first.',
  'no-folder': () => 'The text was never saved, so there is no place to export to. Save it, or choose a folder.',
  'same-name': (name, spellings) =>
    spellings
      ? `The names ${spellings} differ in capitals only, so none of these documents was exported. Rename one of them.`
      : `Two documents are named “${name}”, so neither was exported. Rename one of them.`,
  'unknown-format': (format) => `“${format}” is no output format.`,
  layout: (fields) => `The layout in rplan.json is outside the ranges allowed: ${fields}.`,
};

export function exportTexts(language: Vocabulary): ExportTexts {
  return language === 'en' ? en : vi;
}
