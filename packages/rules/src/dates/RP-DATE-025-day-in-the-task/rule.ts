import { documentAbove, matchesIn } from '@rplan/meaning';
import { isMilestone, isTask } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { namedDays, otherDayIn } from '../agrees-with-due.js';

/** A task that says by when it is to be done in its own sentence, and has another deadline beside it. */
export const rule = defineRule<{ words: string; due: string }>({
  code: 'RP-DATE-025',
  severity: 'warning',
  title: { vi: 'Hạn trong câu khác thời hạn', en: 'A day in the sentence that is not the deadline' },
  message: {
    vi: ({ words, due }) => `Câu ghi “${words}” nhưng thời hạn của nhiệm vụ là ${due}.`,
    en: ({ words, due }) => `The sentence says “${words}”, but the deadline of the task is ${due}.`,
  },
  page: {
    why: {
      vi: 'Hạn ghi hai nơi, sửa một nơi: người đọc câu làm theo ngày này, cột thời hạn ghi ngày kia.',
      en: 'A day is written in two places and changed in one: readers follow the sentence, the column says another day.',
    },
    whatToDo: {
      vi: 'Sửa một trong hai, hoặc dùng “mốc” cho hạn giữa chừng.',
      en: 'Correct one of the two, or make a milestone of a day on the way.',
    },
    limits: {
      vi: 'Chỉ xét ngày đứng cuối câu nhiệm vụ, sau “trước ngày”, “chậm nhất”, “xong ngày”. Nhiệm vụ có mốc không xét.',
      en: 'Only a day at the end of the task’s sentence after “trước ngày”, “chậm nhất” or “xong”. Tasks with milestones are not looked at.',
    },
  },
  readsProse: true,
  on: {
    Task(task, { factsOf, report }) {
      const chunk = task.text?.parts.at(-1);
      if (chunk?.$type !== 'Chunk') return;
      const [found] = matchesIn(chunk, BY_WHEN);
      const document = found && documentAbove(task);
      if (!found || !document || task.items.some((item) => isMilestone(item) || isTask(item))) return;
      const due = factsOf(document).work.effective.get(task)?.due;
      const days = due && !due.printed ? namedDays(due, document) : undefined;
      const words = found.match[0].trim();
      const other = days && otherDayIn(words, days);
      if (other) report({ at: found.at, data: { words, due: other } });
    },
  },
});

/** What the clause does, so that `hồ sơ nộp trước ngày` is none; then the day, with nothing behind it. */
const BY_WHEN =
  /(?=trước|chậm|xong|muộn)(?<=(?:^\s*nộp|(?:^|[,;.(]\s*)(?:phải )?(?:hoàn thành|xong|báo cáo|gửi|trình|ban hành|kết thúc|thời hạn))(?:(?!(?<!\p{L})(?:nộp|tiếp nhận|phát sinh|tồn đọng|ban hành|cấp|có hiệu lực|hết hiệu lực|sinh|của các)(?!\p{L}))[^,;.()\d]){0,60}|[,;(]\s*)(?:trước|chậm nhất|xong trước|muộn nhất)\s+(?:là\s+|vào\s+)?ngày\s+(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(?=\s*[.;)]*\s*$)/giu;
