import { documentAbove } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { namedDays, otherDayIn } from '../agrees-with-due.js';
import { otherTimeIn } from '../other-time.js';

/** Own words for a deadline that name another day than it: the page prints the words, trackers and calendars count the deadline. */
export const rule = defineRule<{ words: string; due: string }>({
  code: 'RP-DATE-024',
  severity: 'error',
  title: { vi: 'Lời in ra ghi hạn khác', en: 'Words that name another deadline' },
  message: {
    vi: ({ words, due }) => `In ra “${words}” nhưng thời hạn được tính là ${due}.`,
    en: ({ words, due }) => `“${words}” is printed, but the deadline counts as ${due}.`,
  },
  page: {
    why: {
      vi: 'Sửa hạn mà quên sửa lời in: văn bản ghi một ngày, bảng theo dõi và lịch nhắc ghi ngày khác.',
      en: 'The deadline was changed and its words were not: the page says one day, trackers and calendars another.',
    },
    whatToDo: {
      vi: 'Sửa lời in hoặc sửa thời hạn; bỏ lời in nếu không cần.',
      en: 'Correct the words or the deadline, or take the words away.',
    },
    limits: {
      vi: 'Hạn định kỳ, thường xuyên không so; năm không ghi được hiểu là năm của thời hạn. Ngày nằm trong tháng, quý của thời hạn không bị báo.',
      en: 'Repetitions are not compared; a year that is left out is that of the deadline. A day inside the month or quarter of the deadline is right.',
    },
  },
  readsProse: true,
  on: {
    Due(due, { report }) {
      const document = documentAbove(due);
      if (!due.printed || !document) return;
      const days = namedDays(due, document);
      const words = plainText(due.printed).normalize('NFC');
      const other = (days && otherDayIn(words, days)) ?? otherTimeIn(words, due, document)?.due;
      if (other) report({ at: placeOf(due, 'printed'), data: { words, due: other } });
    },
  },
});
