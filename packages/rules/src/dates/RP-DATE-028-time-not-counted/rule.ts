import { placeOf, readDeadline } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A time that a deadline names and no form accounts for: it is printed, and the calendar does not know of it. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-DATE-028',
  severity: 'warning',
  title: { vi: 'Thời điểm không được tính vào thời hạn', en: 'A time that the deadline does not count' },
  message: {
    vi: ({ written }) =>
      `“${written}” được in nguyên văn nhưng không tính vào thời hạn. Ghi các thời điểm cách nhau bằng dấu “;”, hoặc ghi thành mốc.`,
    en: ({ written }) =>
      `“${written}” is printed and not counted. Put “;” between the times, or write it as a milestone.`,
  },
  page: {
    why: {
      vi: 'Ô thời hạn có hai thời điểm mà chỉ một được theo dõi thì việc kia trễ không ai biết.',
      en: 'Of two times in one cell only one is watched, and the other passes unnoticed.',
    },
    whatToDo: {
      vi: 'Tách bằng dấu “;”, ghi rõ “trước ngày”, “chậm nhất”, hoặc ghi thành mốc của nhiệm vụ. Lời không phải thời hạn để trong dấu nháy kép ở cuối.',
      en: 'Separate them with “;” and say “before”, “by”, or write a milestone of the task. Words that are no deadline stand in quotes at the end.',
    },
    limits: {
      vi: 'Ngày của văn bản được nêu số, tầm nhìn, giai đoạn, năm học không xét. Tháng, quý, năm trong lời giải thích chỉ là gợi ý.',
      en: 'Dates of documents with a number, visions, periods and school years are not looked at. A month, quarter or year in a remark is information only.',
    },
  },
  on: {
    Deadline(node, { report }) {
      const { reading, start, text } = readDeadline(node);
      const { rest } = reading;
      for (const { start: from, end, isLimit } of reading.uncounted) {
        // RP-DATE-027 tells of the words as a whole.
        if (!isLimit && rest && rest.start <= from && end <= rest.end) continue;
        const at = { ...placeOf(node), start: start + from, end: start + end };
        report({ at, data: { written: text.slice(from, end) }, ...(!isLimit && { severity: 'information' as const }) });
      }
    },
  },
});
