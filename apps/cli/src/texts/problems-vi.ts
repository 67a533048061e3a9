import type { AllowedValues, InputProblem, JsonHint } from '@rplan/project';

/** What is wrong with a file or folder, where, and what to do, in Vietnamese. */
export function problemVi(problem: InputProblem, path: string): string {
  switch (problem.code) {
    case 'not-found':
      return `${path}: không tìm thấy tệp hoặc thư mục này.`;
    case 'not-readable':
      return `${path}: không đọc được. Kiểm tra quyền truy cập, hoặc đóng chương trình đang giữ tệp.`;
    case 'no-plan-files':
      return `${path}: thư mục không có tệp .rplan nào.`;
    case 'not-a-plan-file':
      return `${path}: không phải tệp .rplan. Văn bản RPlan viết trong tệp có đuôi .rplan.`;
    case 'not-a-file':
      return `${path}: không phải tệp thường nên không đọc được.`;
    case 'outside':
      return `${path}: đây là liên kết dẫn ra ngoài thư mục của dự án nên không đọc. Chép tệp vào thư mục, hoặc nêu thư mục dùng chung ở "use" của rplan.json.`;
    case 'empty':
      return `${path}: tệp trống. Bắt đầu bằng một câu lệnh, ví dụ: kế hoạch KH-1 "Kế hoạch ..." { }`;
    case 'too-large':
      return `${path}: tệp lớn ${megabytes(problem.size)} MB, quá ${megabytes(problem.most)} MB nên không đọc.${problem.path.endsWith('.json') ? ' Tệp cấu hình chỉ có vài chục dòng.' : ' Chia kế hoạch thành nhiều tệp trong cùng thư mục.'}`;
    case 'project-too-large':
      return `${path}: các tệp của dự án cộng lại quá ${megabytes(problem.most)} MB nên không đọc. Chia thành nhiều dự án, mỗi dự án một thư mục.`;
    case 'binary':
      return `${path}: đây là ${KINDS[problem.kind]}, không phải văn bản RPlan. Chép lời văn vào tệp .rplan dạng văn bản thuần (UTF-8).`;
    case 'not-utf8':
      return `${path}:${problem.line}:${problem.column}: ${encoding(problem.encoding)}`;
    case 'use-not-found':
      return `${path}: "use" nêu “${problem.use}” nhưng không có danh mục hoặc tệp nào như vậy. Danh mục có sẵn: ${problem.shipped.join(', ')}.`;
    case 'baseline-not-found':
      return `${path}: không tìm thấy danh sách đã biết này. Tạo bằng: --baseline ${path} --update-baseline.`;
    case 'baseline-invalid':
      return `${path}:${problem.line}:${problem.column}: danh sách đã biết không đọc được ở chỗ này. Sửa lại, hoặc xóa tệp rồi tạo lại bằng --update-baseline.`;
    case 'rules-not-found':
      return `${path}: “ruleModules” nêu “${problem.module}” nhưng không có tệp nào như vậy. Đường dẫn tính từ thư mục của rplan.json.`;
    case 'rules-broken':
      return `${path}: không nạp được quy tắc riêng (${problem.reason}). Sửa tệp này; các quy tắc khác vẫn được xét.`;
    case 'rules-invalid':
      return `${path}: ${problem.rule ? `quy tắc “${problem.rule}”` : 'một quy tắc'} không dùng được: ${RULE_FAULTS[problem.fault]}. Xem docs/own-rules.md.`;
    case 'rules-failed':
      return `${path}: quy tắc “${problem.rule}” dừng giữa chừng (${problem.reason}). Những gì nó đã báo vẫn được tính.`;
    case 'config-syntax':
      return `${path}:${problem.line}:${problem.column}: JSON chưa đúng ở chỗ này${problem.hint ? `: ${HINTS[problem.hint]}` : ''}. Cấu hình mặc định được dùng thay.`;
    case 'config-unknown':
      return `${path}:${problem.line}:${problem.column}: không có mục cấu hình “${problem.key}”.${problem.known.length > 0 ? ` Các mục có: ${problem.known.join(', ')}.` : ' Xem danh sách quy tắc: rplan explain'}`;
    case 'config-value':
      return `${path}:${problem.line}:${problem.column}: giá trị của “${problem.key}” không hợp lệ: cần ${allowed(problem.allowed)}.`;
  }
}

function encoding(name: Extract<InputProblem, { code: 'not-utf8' }>['encoding']): string {
  if (name === 'utf-16le' || name === 'utf-16be') {
    return 'tệp ở bảng mã UTF-16. Trong Notepad: Lưu thành (Save as), mục Mã hóa (Encoding) chọn UTF-8.';
  }
  const guess = ENCODINGS[name];
  const what = guess ? `tệp viết bằng ${guess}, không phải Unicode UTF-8.` : 'từ chỗ này tệp không còn là UTF-8.';
  return `${what} Chuyển sang Unicode bằng công cụ chuyển mã của UniKey (Ctrl+Shift+F6), rồi lưu dạng UTF-8.`;
}

const ENCODINGS: Readonly<Record<string, string>> = {
  tcvn3: 'bảng mã TCVN3 (ABC, phông .Vn...)',
  vni: 'bảng mã VNI Windows (phông VNI-...)',
  'windows-1258': 'bảng mã Windows-1258',
};
const KINDS = {
  word: 'tệp Word',
  excel: 'tệp Excel',
  archive: 'tệp nén',
  pdf: 'tệp PDF',
  image: 'tệp ảnh',
  rtf: 'tệp RTF (WordPad, Word)',
  unknown: 'tệp nhị phân',
} as const;
const RULE_FAULTS = {
  shape: 'cần có mã (code), mức (severity) và hàm check; tệp phải export default quy tắc hoặc danh sách quy tắc',
  code: 'mã phải gồm chữ hoa, chữ số và gạch nối, như SNV-001, và không bắt đầu bằng RP-',
  severity: 'mức phải là error, warning, information hoặc hint',
  twice: 'mã này đã có quy tắc khác dùng',
} as const;
const HINTS: Readonly<Record<JsonHint, string>> = {
  'comma-before-end': 'thừa dấu phẩy ở phía trước',
  'single-quotes': 'dùng ngoặc kép " thay cho \'',
  comment: 'JSON không có chú thích',
  unfinished: 'tệp kết thúc khi chưa xong, có thể thiếu dấu }',
};

function allowed(values: AllowedValues): string {
  if ('choices' in values) return `${values.choices.join(', ')}${source(values.source)}`;
  if ('min' in values)
    return `số ${values.max === undefined ? `từ ${values.min}` : `từ ${values.min} đến ${values.max}`}${source(values.source)}`;
  return {
    text: 'chữ trong ngoặc kép "..."',
    date: 'ngày dạng "2026-09-30"',
    object: 'nhóm { ... }',
    list: 'danh sách [ ... ]',
  }[values.type];
}

function source(name: string | undefined): string {
  return name ? ` (${name.startsWith('practice') ? 'thông lệ, Nghị định không quy định' : name})` : '';
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024));
}
