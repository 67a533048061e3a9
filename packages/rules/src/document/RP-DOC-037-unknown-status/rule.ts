import { placeOf, STATUS_NAMES, statusOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

const VI = STATUS_NAMES.map(({ vi }) => `“${vi}”`).join(', ');
const EN = STATUS_NAMES.map(({ en }) => `“${en}”`).join(', ');

/** Words for a status that say none of the seven, or leave open which: `quá hạn` may be begun or not. */
export const rule = defineRule<{ words: string; open: boolean }>({
  code: 'RP-DOC-037',
  severity: 'error',
  title: { vi: 'Trạng thái không rõ', en: 'A status that says none' },
  message: {
    vi: ({ words, open }) =>
      open
        ? `“${words}” không nói rõ đã bắt đầu chưa: ghi “đang thực hiện” hoặc “chưa thực hiện”.`
        : `“${words}” không phải trạng thái. Các trạng thái: ${VI}; hoàn thành muộn ghi “hoàn thành quá hạn”.`,
    en: ({ words, open }) =>
      open
        ? `“${words}” does not say whether it has begun: write “in progress” or “not started”.`
        : `“${words}” is no status. There are ${EN}; what was done late is “done late”.`,
  },
  page: {
    why: {
      vi: '“Quá hạn”, “chưa hoàn thành” không cho biết việc đã làm đến đâu, và bảng tổng hợp sẽ đếm sai.',
      en: '“Overdue” and “not done” do not tell how far a task is, and a summary would count it wrongly.',
    },
    whatToDo: {
      vi: 'Ghi một trong bảy trạng thái; chậm hay đúng hạn được tính từ thời hạn và ngày hoàn thành.',
      en: 'Write one of the seven; whether it is late follows from the deadline and the day of completion.',
    },
    limits: {
      vi: 'Lời bắt đầu bằng “đang” được hiểu là đang thực hiện và giữ nguyên lời.',
      en: 'Words that begin with “đang” are taken for “in progress” and kept.',
    },
  },
  on: {
    Status(status, { file, report }) {
      const { words, quoted, $cstNode } = status;
      if ((words === undefined && !quoted) || statusOf(status) || lostIn(file).broken(status)) return;
      const said = (words ?? $cstNode?.text.replace(/^[^"]*"+|"+$/g, '') ?? '').trim();
      report({
        at: placeOf(status, quoted ? 'quoted' : 'words'),
        data: { words: said, open: OPEN.test(said.normalize('NFC')) },
      });
    },
  },
});

/** Not through, or late: said of what was begun and of what was not. */
const OPEN =
  /^(?:(?:đã |đang |còn |bị )?(?:quá|trễ|chậm|đến|tới) hạn|quá thời hạn|chưa (?:hoàn thành|xong|hoàn tất|đạt|đến hạn)|không hoàn thành|chậm|muộn|overdue|late|not (?:done|finished))(?!\p{L})/iu;
