import type { InputProblem, Points, WriteResult } from '@rplan/project';

type Language = 'vi' | 'en';
type FailedWrite = Extract<WriteResult, { ok: false }>;

/** What the command line itself says, in the language of the project. Findings bring their own words. */
export interface Texts {
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly related: string;
  summary(errors: number, warnings: number, others: number, files: number): string;
  points(points: Points): string;
  problem(problem: InputProblem, path: string): string;
  unwritten(result: FailedWrite, path: string): string;
  layout(field: string, value: unknown, allowed: string): string;
  badUsage(detail: string): string;
  unknownCommand(command: string): string;
  unknownFormat(format: string, known: readonly string[]): string;
  nothingBuilt: string;
  written: string;
  wouldChange: string;
  unformatted: string;
  unknownRule(code: string): string;
  failingExample: string;
  passingExample: string;
  howToIgnore(code: string): string;
}

const comma = (decimal: string) => decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace('.', ',');

const vi: Texts = {
  points: ({ document, lost, explained, addressed, unexplained }) =>
    `${document}: mất ${comma(lost)} điểm; tồn tại giải thích ${comma(explained)}; nhiệm vụ xử lý ${comma(addressed)}; chưa ai giải thích ${comma(unexplained)}.`,
  severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
  related: 'xem',
  summary: (errors, warnings, others, files) =>
    errors + warnings + others === 0
      ? `Không có lỗi trong ${files} tệp.`
      : `${errors} lỗi, ${warnings} cảnh báo${others > 0 ? `, ${others} thông tin` : ''} trong ${files} tệp.`,
  problem(problem, path) {
    switch (problem.code) {
      case 'not-found':
        return `${path}: không tìm thấy tệp hoặc thư mục này.`;
      case 'not-readable':
        return `${path}: không đọc được tệp (kiểm tra quyền truy cập).`;
      case 'no-plan-files':
        return `${path}: thư mục không có tệp .rplan nào.`;
      case 'not-a-plan-file':
        return `${path}: không phải tệp .rplan.`;
      case 'binary':
        return `${path}: đây là tệp nhị phân (Word, ảnh, nén...), không phải văn bản RPlan. Hãy chép nội dung vào tệp .rplan dạng văn bản thuần.`;
      case 'not-utf8':
        return `${path}:${problem.line}: tệp không ở bảng mã UTF-8${encodingName(problem.encoding, ' (có vẻ là ', ')')}. ${cureVi(problem.encoding)}`;
      case 'config-invalid':
        return `${path}: cấu hình chưa đúng.\n${problem.detail}`;
      case 'use-not-found':
        return `${path}: không có danh mục hoặc tệp “${problem.use}”. Danh mục có sẵn: ${problem.shipped.join(', ')}.`;
    }
  },
  unwritten: ({ code, detail }, path) =>
    ({
      'open-elsewhere': `${path}: tệp đang mở ở chương trình khác (Word?). Hãy đóng tệp rồi chạy lại; tệp cũ được giữ nguyên.`,
      'no-permission': `${path}: không có quyền ghi vào thư mục này.`,
      'disk-full': `${path}: ổ đĩa đã đầy; tệp cũ được giữ nguyên.`,
      'not-writable': `${path}: không ghi được tệp (${detail}).`,
    })[code],
  layout: (field, value, allowed) => `rplan.json: layout.${field} = ${JSON.stringify(value)} không hợp lệ; cho phép ${allowed}.`,
  badUsage: (detail) => `Lệnh chưa đúng: ${detail}\nXem: rplan --help`,
  unknownCommand: (command) => `Không có lệnh “${command}”. Xem: rplan --help`,
  unknownFormat: (format, known) => `Không xuất được dạng “${format}”. Các dạng có: ${known.join(', ')}.`,
  nothingBuilt: 'Không xuất văn bản nào vì còn lỗi.',
  written: 'Đã ghi',
  wouldChange: 'chưa đúng định dạng.',
  unformatted: 'tệp còn lỗi cú pháp nên giữ nguyên, không định dạng.',
  unknownRule: (code) => `Không có quy tắc “${code}”. Xem danh sách: rplan explain`,
  failingExample: 'Bị báo:',
  passingExample: 'Không bị báo:',
  howToIgnore: (code) => `Bỏ qua ở một dòng: // rplan-ignore ${code}: lý do. Tắt cả dự án: "rules": { "${code}": "off" } trong rplan.json.`,
};

const en: Texts = {
  points: ({ document, lost, explained, addressed, unexplained }) =>
    `${document}: ${comma(lost)} points lost; findings explain ${comma(explained)}; tasks address ${comma(addressed)}; ${comma(unexplained)} explained by nobody.`,
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  related: 'see',
  summary: (errors, warnings, others, files) =>
    errors + warnings + others === 0
      ? `No errors in ${count(files, 'file')}.`
      : `${count(errors, 'error')}, ${count(warnings, 'warning')}${others > 0 ? `, ${count(others, 'note')}` : ''} in ${count(files, 'file')}.`,
  problem(problem, path) {
    switch (problem.code) {
      case 'not-found':
        return `${path}: there is no such file or folder.`;
      case 'not-readable':
        return `${path}: the file cannot be read (check its permissions).`;
      case 'no-plan-files':
        return `${path}: the folder has no .rplan file.`;
      case 'not-a-plan-file':
        return `${path}: this is no .rplan file.`;
      case 'binary':
        return `${path}: this is a binary file (Word, picture, archive...), not an RPlan text. Copy its text into a plain .rplan file.`;
      case 'not-utf8':
        return `${path}:${problem.line}: the file is not UTF-8${encodingName(problem.encoding, ' (it looks like ', ')')}. ${cureEn(problem.encoding)}`;
      case 'config-invalid':
        return `${path}: the configuration is not valid.\n${problem.detail}`;
      case 'use-not-found':
        return `${path}: there is no catalogue or file “${problem.use}”. Shipped: ${problem.shipped.join(', ')}.`;
    }
  },
  unwritten: ({ code, detail }, path) =>
    ({
      'open-elsewhere': `${path}: the file is open in another program (Word?). Close it and run again; the old file is as it was.`,
      'no-permission': `${path}: no permission to write there.`,
      'disk-full': `${path}: the disk is full; the old file is as it was.`,
      'not-writable': `${path}: the file cannot be written (${detail}).`,
    })[code],
  layout: (field, value, allowed) => `rplan.json: layout.${field} = ${JSON.stringify(value)} is not allowed; allowed: ${allowed}.`,
  badUsage: (detail) => `Bad usage: ${detail}\nSee: rplan --help`,
  unknownCommand: (command) => `There is no command “${command}”. See: rplan --help`,
  unknownFormat: (format, known) => `“${format}” is no output format. There are: ${known.join(', ')}.`,
  nothingBuilt: 'Nothing was written because there are errors.',
  written: 'Wrote',
  wouldChange: 'is not formatted.',
  unformatted: 'the file has syntax errors and is left as it is.',
  unknownRule: (code) => `There is no rule “${code}”. For a list: rplan explain`,
  failingExample: 'Reported:',
  passingExample: 'Not reported:',
  howToIgnore: (code) => `Ignore it on a line: // rplan-ignore ${code}: reason. Turn it off: "rules": { "${code}": "off" } in rplan.json.`,
};

export function textsIn(language: Language): Texts {
  return language === 'en' ? en : vi;
}

function encodingName(encoding: string, before: string, after: string): string {
  return encoding === 'unknown' ? '' : `${before}${encoding.toUpperCase()}${after}`;
}

function cureVi(encoding: string): string {
  if (encoding === 'utf-16') return 'Trong Notepad: Lưu thành (Save as), mục Mã hóa (Encoding) chọn UTF-8.';
  return 'Chuyển mã sang Unicode UTF-8 (ví dụ bằng công cụ chuyển mã của UniKey) rồi lưu lại.';
}

function cureEn(encoding: string): string {
  if (encoding === 'utf-16') return 'In Notepad: Save as, Encoding: UTF-8.';
  return 'Convert it to Unicode UTF-8 (UniKey has a converter) and save it again.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
