import { placeOf, plainText, statusIn } from '@rplan/syntax';
import { isFinished, isProgressText } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A task that is called done in words that say it is not: `sẽ trình trong tháng tới`. */
export const rule = defineRule<{ words: string }>({
  code: 'RP-DOC-021',
  severity: 'warning',
  title: { vi: 'Ghi hoàn thành nhưng lời ghi là chưa', en: 'Called done, in words that say not yet' },
  message: {
    vi: ({ words }) =>
      `Ghi “hoàn thành” nhưng lời ghi nói “${words}”. Ghi “đang thực hiện”, hoặc nêu việc còn lại là nhiệm vụ khác.`,
    en: ({ words }) =>
      `It says “done”, and the words “${words}”. Write “in progress”, or make what is left another task.`,
  },
  page: {
    why: {
      vi: 'Ghi hoàn thành trong khi sản phẩm sẽ trình, đang soạn thì bảng theo dõi đóng nhiệm vụ khi chưa có gì chứng minh.',
      en: 'Calling done what will be submitted or is being written closes a task with nothing to prove it.',
    },
    whatToDo: {
      vi: 'Ghi “đang thực hiện” hoặc “hoàn thành một phần”; khi xong, ghi số văn bản ở tài liệu kiểm chứng.',
      en: 'Write “in progress” or “partly done”; once done, give the number of the document as proof.',
    },
    limits: {
      vi: 'Chỉ đọc ghi chú, sản phẩm, tài liệu kiểm chứng mở đầu bằng “sẽ”, “đang”, “chưa”, “dự kiến” và động từ làm văn bản.',
      en: 'Only words that begin with “sẽ”, “đang”, “chưa”, “dự kiến” and a verb of making papers are read.',
    },
  },
  readsProse: true,
  on: {
    Update({ items }, { report }) {
      if (statusIn(items)?.kind !== 'done' || items.some(isFinished)) return;
      for (const item of items.filter(isProgressText)) {
        item.texts.forEach((text, index) => {
          const [words] = NOT_YET.exec(plainText(text).normalize('NFC').trim()) ?? [];
          if (words) report({ at: placeOf(item, 'texts', index), data: { words } });
        });
      }
    },
  },
});

/** At the beginning of what is said, or after the thing it is said of; `sẽ tiếp tục duy trì` is no work that is left. */
const NOT_YET =
  /^(?:(?:dự thảo|văn bản|báo cáo|tờ trình|kế hoạch|sở|phòng|đơn vị)\s(?:\p{L}+\s){0,3}?)?(?:sẽ|đang|chưa|dự kiến)\s(?:trình|ban hành|gửi|soạn thảo|soạn|hoàn thiện|hoàn thành|xây dựng|lấy ý kiến|thẩm định|thực hiện|triển khai|báo cáo|ký|phê duyệt)(?!\p{L})/iu;
