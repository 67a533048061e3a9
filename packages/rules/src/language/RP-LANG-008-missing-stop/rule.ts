import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** Verbs that begin a sentence of tasks: with a capital after a small word and no stop between, two sentences were glued together. */
const VERBS =
  'Cập nhật|Tiếp tục|Triển khai|Đẩy nhanh|Đẩy mạnh|Tập trung|Chủ động|Tăng cường|Yêu cầu|Rà soát|Nghiên cứu|Phấn đấu';
/** How nouns end that a title or the name of a button follows, which begins with a capital: `Đề án Đẩy mạnh`, `nút Tiếp tục`. */
const TITLED =
  'án|trình|kế hoạch|phong trào|vận động|chuyên đề|chủ đề|mô hình|sáng kiến|hợp phần|mục|phần|tổ|nhóm|ban|hội nghị|hội thảo|lớp|khóa|cuộc thi|chức năng|nút|tab|thẻ|phím|ô|đơn|bước|trạng thái|phiếu|mẫu|biểu|sổ|báo cáo|thông tư|nghị quyết|quyết định|công văn';
const PATTERN = new RegExp(
  `(?=[CTĐYRNP])(?<=(?:^|\\s)\\p{Ll}+ )(?<!(?<!\\p{L})(?:${TITLED}) )(?:${VERBS})(?=\\s\\p{Ll})`,
  'gu',
);

export const rule = defineRule<{ word: string }>({
  code: 'RP-LANG-008',
  severity: 'warning',
  title: { vi: 'Thiếu dấu chấm giữa hai câu', en: 'A stop missing between two sentences' },
  message: {
    vi: ({ word }) => `Trước “${word}” có lẽ thiếu dấu chấm.`,
    en: ({ word }) => `A full stop seems to be missing before “${word}”.`,
  },
  page: {
    why: {
      vi: 'Mất dấu chấm làm hai nhiệm vụ dính thành một câu (“theo đúng quy định Cập nhật đầy đủ”), đã gặp ở một công văn thật.',
      en: 'A lost full stop makes one sentence of two tasks (“theo đúng quy định Cập nhật đầy đủ”), as in a real letter.',
    },
    whatToDo: {
      vi: 'Thêm dấu chấm hoặc viết thường động từ.',
      en: 'Add the full stop, or write the verb small.',
    },
    limits: {
      vi: 'Chỉ xét một số động từ hay mở đầu nhiệm vụ. Tên đề án, chương trình, nút bấm bắt đầu bằng động từ viết hoa không bị báo khi đứng sau từ chỉ loại.',
      en: 'Only some verbs that begin tasks are looked at. Titles of schemes and names of buttons are not reported after the noun that says what they are.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN)) report({ at, data: { word: match[0] } });
    },
  },
});
