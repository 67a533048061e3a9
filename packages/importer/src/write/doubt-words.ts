import type { ImportDoubt, ImportDoubtCode } from '../doubt.js';

export type Language = 'vi' | 'en';
type Say = (about: string, instead: string) => string;

const LOOK = 'đối chiếu với bản gốc';
const WORDS: Readonly<Record<ImportDoubtCode, Readonly<Record<Language, Say>>>> = {
  'tracked-changes': {
    vi: (about) => `bản gốc còn ${about} thay đổi đang theo dõi (Track Changes), đã đọc như đã chấp nhận`,
    en: (about) => `${about} tracked changes of the original were read as accepted`,
  },
  'hidden-text': {
    vi: (about) => `${about} chỗ chữ ẩn trong bản gốc không được lấy vào`,
    en: (about) => `${about} hidden texts of the original were left out`,
  },
  'unknown-symbol': {
    vi: (about) => `${about} ký hiệu của phông ký hiệu không đọc được, ${LOOK}`,
    en: (about) => `${about} signs of symbol fonts were not read; compare with the original`,
  },
  'foreign-part': {
    vi: (about) => `${about} phần chèn từ tệp khác không đọc được, ${LOOK}`,
    en: (about) => `${about} parts put in from other files were not read; compare with the original`,
  },
  formula: {
    vi: (about) => `${about} công thức chỉ giữ được chữ, ${LOOK}`,
    en: (about) => `of ${about} formulas only the letters were kept; compare with the original`,
  },
  object: {
    vi: (about) => `${about} đối tượng nhúng không lấy được, ${LOOK}`,
    en: (about) => `${about} embedded objects were left out; compare with the original`,
  },
  'uncounted-numbers': {
    vi: (about) =>
      `${about} đoạn có số thứ tự do Word tự đánh, tệp .doc không ghi số đó; lưu thành .docx rồi mở lại để có số`,
    en: (about) =>
      `${about} paragraphs have numbers that Word counts and the .doc does not spell; save it as .docx to have them`,
  },
  'margin-text': {
    vi: (about) => `đầu trang hoặc chân trang của bản gốc có ${about}, không lấy vào`,
    en: (about) => `${about} at the top or foot of the original's pages was left out`,
  },
  comments: {
    vi: (about) => `${about} nhận xét (Comment) trong bản gốc không lấy vào`,
    en: (about) => `${about} comments of the original were left out`,
  },
  'no-head': {
    vi: (about) =>
      about
        ? `dòng ${about} ở phần đầu văn bản chưa rõ là gì, để làm lời văn`
        : 'không tìm thấy phần đầu văn bản (cơ quan ban hành)',
    en: (about) =>
      about ? `line ${about} of the head is not known and kept as text` : 'the head (issuing body) was not found',
  },
  'no-number': { vi: () => 'không tìm thấy dòng “Số:”', en: () => 'no line “Số:” was found' },
  'odd-number': {
    vi: (about) => `số, ký hiệu ${about} không theo thể thức nên để trống`,
    en: (about) => `number ${about} has no official form and is left blank`,
  },
  'no-kind': {
    vi: () => 'chưa rõ tên loại văn bản, tạm ghi là kế hoạch; sửa lại nếu là loại khác',
    en: () => 'the kind of document is not known; “plan” was put, change it if it is another',
  },
  'no-title': { vi: () => 'không tìm thấy trích yếu nội dung', en: () => 'no subject was found' },
  'no-issuer': { vi: () => 'không tìm thấy cơ quan ban hành', en: () => 'no issuing body was found' },
  'issuer-lines': {
    vi: (about) => `${about}: dòng trên là cơ quan chủ quản hay cùng một tên?`,
    en: (about) => `${about}: is the upper line the superior body, or one name with the lower?`,
  },
  'no-signer': { vi: () => 'không tìm thấy họ tên người ký', en: () => 'the name of the signer was not found' },
  'signing-lines': {
    vi: (about) => `các dòng ký ${about} không suy ra được từ chức vụ`,
    en: (about) => `signing lines ${about} do not follow from any post`,
  },
  authorisation: {
    vi: (about) => `${about}: cần ghi văn bản ủy quyền`,
    en: (about) => `${about}: say which document authorises it`,
  },
  'body-below': {
    vi: (about) => `tên đơn vị của người ký ${about} được đoán theo chức vụ`,
    en: (about) => `the unit of the signer (${about}) was guessed from the post`,
  },
  'authority-line': {
    vi: (about) => `dòng thẩm quyền ban hành trong bản gốc là ${about}`,
    en: (about) => `the original names as authority ${about}`,
  },
  'maybe-heading': {
    vi: (about) => `${about} được hiểu là tiêu đề mục; cũng có thể là một đoạn (ý)`,
    en: (about) => `${about} was taken for a heading; it may be a clause`,
  },
  'number-jump': {
    vi: (about, instead) => `số thứ tự ${about} đứng sau ${instead}, giữ như bản gốc`,
    en: (about, instead) => `number ${about} follows ${instead}; kept as it is`,
  },
  'free-table': {
    vi: () => 'bảng này không phải bảng nhiệm vụ hay bảng điểm; giữ lời văn từng ô, mỗi dòng của bảng một đoạn',
    en: () => 'this is no table of tasks or points; the words of its cells are kept, a row a paragraph',
  },
  'unknown-column': {
    vi: (about) => `cột ${about} không có trong ngôn ngữ, giữ làm cột ghi chú riêng`,
    en: (about) => `column ${about} is not known; kept as a column of remarks`,
  },
  'merged-cell': {
    vi: (about) => `ô gộp với dòng trên trong bản gốc: ${about}`,
    en: (about) => `this cell is merged with the row above in the original: ${about}`,
  },
  'shared-cell': {
    vi: (about) => `trong bản gốc một ô chung cho hai cột: ${about}`,
    en: (about) => `one cell over two columns in the original: ${about}`,
  },
  'several-leads': {
    vi: (about) => `nhiều đơn vị cùng chủ trì: ${about}`,
    en: (about) => `several bodies lead: ${about}`,
  },
  'unread-deadline': {
    vi: (about) => `thời hạn ${about} giữ nguyên lời văn vì không rõ là ngày nào`,
    en: (about) => `deadline ${about} is kept as words: no day follows from it`,
  },
  'empty-task': { vi: () => 'dòng này không có nội dung nhiệm vụ', en: () => 'this row names no task' },
  'text-box': {
    vi: () => 'lời văn trong hộp văn bản (text box) của bản gốc',
    en: () => 'words of a text box of the original',
  },
  'odd-recipient': {
    vi: (about) => `nơi nhận ${about} gồm hai ý trên một dòng trong bản gốc`,
    en: (about) => `recipient ${about} says two things on one line of the original`,
  },
  picture: {
    vi: () => 'ở đây bản gốc có hình, không lấy vào',
    en: () => 'the original has a picture here, which was left out',
  },
  'behind-foot': {
    vi: () => 'đứng sau phần ký trong bản gốc',
    en: () => 'stands behind the signature in the original',
  },
  'legacy-font': {
    vi: (about) => `chữ theo bảng mã cũ (${about}) đã được chuyển sang Unicode`,
    en: (about) => `text in an old encoding (${about}) was converted to Unicode`,
  },
  'unread-score': { vi: (about) => `điểm ${about} không đọc được`, en: (about) => `points ${about} cannot be read` },
  'index-title': {
    vi: () => 'tên bộ chỉ số, cơ quan được chấm và năm lấy theo văn bản này',
    en: () => 'name of the index, body and year were taken from this document',
  },
};
const LONGEST = 90;

/** What a doubt says to the person who looks. */
export function doubtWords({ code, about = '', instead = '' }: ImportDoubt, language: Language): string {
  const isCount = /^\d+$/.test(about);
  return WORDS[code][language](isCount ? about : excerpt(about), excerpt(instead));
}

function excerpt(words: string): string {
  if (words === '') return '';
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line}”`;
}
