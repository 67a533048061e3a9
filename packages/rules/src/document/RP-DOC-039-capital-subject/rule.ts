import { kindOf } from '@rplan/kinds';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** What begins names that bear a capital wherever they stand: bodies, posts, documents, events. */
const NAMES =
  'Ủy ban|Hội|Văn phòng|Chính phủ|Quốc hội|Thủ tướng|Chủ tịch|Phó Chủ|Trung ương|Nghị|Quyết định|Thông|Chỉ thị|Kế hoạch|Kết luận|Đề án|Chương trình|Dự án|Luật|Bộ|Ban|Sở|Cục|Chi cục|Tổng|Đoàn|Tổ|Ngày|Tháng|Tuần|Năm|Tết|Giải|Cuộc|Đại hội|Lễ|Cổng|Trang|Hệ|Tòa|Viện|Công an|Mặt trận|Liên|Thanh tra|Trung tâm|Trường|Tỉnh|Thành|Xã|Phường|Đảng|Đội|Quỹ|Ngân hàng|Công ty|Phòng|Bệnh viện|Bảo hiểm|Kho bạc|Festival|Khu|Phụ lục|Điều|Mục';
const CAPITAL = new RegExp(
  `^[\\s"“«]*(?:V/v\\s+|Về việc\\s+)?(?!(?:${NAMES})(?!\\p{L}))(\\p{Lu}\\p{Ll}+)(?=\\s+\\p{Ll})`,
  'u',
);

/** A letter's subject goes on from `V/v`, so it begins in lower case unless it begins with a name. */
export const rule = defineRule<{ word: string; small: string }>({
  code: 'RP-DOC-039',
  severity: 'warning',
  title: { vi: 'Trích yếu công văn viết hoa sau “V/v”', en: 'A capital behind “V/v”' },
  message: {
    vi: ({ word, small }) => `Sau “V/v” viết thường: “${small}”, không phải “${word}”.`,
    en: ({ word, small }) => `The subject goes on from “V/v”, so it begins in lower case: “${small}”, not “${word}”.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.5.b và Phụ lục II: trích yếu công văn nối tiếp “V/v”, không mở đầu câu.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, II.5.b and Appendix II: the subject goes on from “V/v” and begins no sentence.',
    },
    whatToDo: { vi: 'Viết thường chữ đầu.', en: 'Write the first letter small.' },
    limits: {
      vi: 'Không xét khi trích yếu mở đầu bằng tên cơ quan, chức vụ, văn bản, sự kiện hoặc bằng chữ viết tắt.',
      en: 'Silent where the subject begins with the name of a body, a post, a document or an event, or with an abbreviation.',
    },
  },
  on: {
    AuthoredDocument(document, { file, report }) {
      if (!document.title || !kindOf(document.kind)?.untitled) return;
      const title = placeOf(document, 'title');
      const found = CAPITAL.exec(file.textDocument.getText().slice(title.start, title.end));
      const [whole, word] = found ?? [];
      if (whole === undefined || word === undefined) return;
      const end = title.start + whole.length;
      const small = word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
      report({ at: { ...title, start: end - word.length, end }, data: { word, small } });
    },
  },
});
