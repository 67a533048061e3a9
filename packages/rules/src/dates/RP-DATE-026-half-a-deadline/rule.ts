import type { PhraseProblem } from '@rplan/calendar';
import type { Bilingual } from '@rplan/syntax';
import { placeOf, readDeadline } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

type Problem =
  | 'misspelt'
  | 'time-missing'
  | 'unit-missing'
  | 'month-missing'
  | 'month-as-day'
  | 'weekday-wrong'
  | 'status';

/** A deadline that says only half, or two things: a number without its unit, a day without its month, a day of the week that is not that of the day. */
export const rule = defineRule<{ problem: Problem; written: string; instead?: string; weekday?: string }>({
  code: 'RP-DATE-026',
  severity: 'error',
  title: { vi: 'Thời hạn thiếu một nửa hoặc tự mâu thuẫn', en: 'Half a deadline, or two in one' },
  message: {
    vi: ({ problem, written, instead = '', weekday = '' }) => MESSAGES[problem].vi(written, instead, weekday),
    en: ({ problem, written, instead = '', weekday = '' }) => MESSAGES[problem].en(written, instead, weekday),
  },
  page: {
    why: {
      vi: 'Số không có đơn vị, ngày không có tháng, hay thứ không khớp với ngày thì mỗi người hiểu một cách. Đã gặp giấy mời và phụ lục ghi sai thứ.',
      en: 'A number without its unit, a day without its month, or a day of the week beside another day is read differently by everybody.',
    },
    whatToDo: {
      vi: 'Ghi đủ: 45 ngày kể từ ...; ngày 15/6/2026; tháng 8/2026. Tình trạng thực hiện ghi ở tiến độ.',
      en: 'Write all of it: 45 days from ...; 15/6/2026; month 8/2026. What was done belongs to the progress.',
    },
    limits: {
      vi: 'Thứ chỉ được so với ngày ghi đủ cả năm.',
      en: 'A day of the week is compared only with a day whose year is written.',
    },
  },
  on: {
    Deadline(node, { report }) {
      const { reading, start } = readDeadline(node);
      for (const found of reading.problems) {
        if (!isHalf(found)) continue;
        const at = { ...placeOf(node), start: start + found.start, end: start + found.end };
        const instead = insteadOf(found);
        const { code: problem, written, weekday } = found;
        report({ at, data: { problem, written, ...(instead && { instead }), ...(weekday && { weekday }) } });
      }
    },
  },
});

type Half = PhraseProblem & { readonly code: Problem };

function isHalf(problem: PhraseProblem): problem is Half {
  return problem.code in MESSAGES;
}

/** What to write in its place, where that is sure. */
function insteadOf({ code, written, meant }: Half): string | undefined {
  if (code === 'misspelt') return meant;
  if (code === 'month-as-day') return written.replace(/^\S+\s+/, 'tháng ');
  return code === 'unit-missing' ? `${/\d+/.exec(written)?.[0] ?? ''} ngày` : undefined;
}

type Message = (written: string, instead: string, weekday: string) => string;

const MESSAGES: Readonly<Record<Problem, Bilingual<Message>>> = {
  misspelt: {
    vi: (written, instead) => `Không đọc được “${written}”. Có phải ý bạn là “${instead}”?`,
    en: (written, instead) => `“${written}” cannot be read. Did you mean “${instead}”?`,
  },
  'time-missing': {
    vi: (written) => `Sau “${written}” còn thiếu thời điểm, ví dụ 30/6/2026, tháng 6/2026.`,
    en: (written) => `No time stands after “${written}”, such as 30/6/2026 or month 6/2026.`,
  },
  'unit-missing': {
    vi: (written, instead) =>
      `“${written}” thiếu đơn vị: viết ${instead} và tính từ ngày nào, ví dụ “${instead} kể từ ngày ký”.`,
    en: (written) =>
      `“${written}” lacks its unit: write ${/\d+/.exec(written)?.[0] ?? ''} days, and from when they count.`,
  },
  'month-missing': {
    vi: (written) => `“${written}” thiếu tháng: ghi cả tháng và năm, hoặc viết “${written} hằng tháng”.`,
    en: (written) => `“${written}” lacks its month: write month and year, or “${written} monthly”.`,
  },
  'month-as-day': {
    vi: (written, instead) => `“${written}” là tháng: viết “${instead}”, hoặc ghi thêm ngày.`,
    en: (written, instead) => `“${written}” is a month: write “${instead}”, or add the day.`,
  },
  'weekday-wrong': {
    vi: (written, _, weekday) => `Thứ và ngày không khớp: ngày trong “${written}” là ${weekday}.`,
    en: (written, _, weekday) => `The day of the week is wrong: the day in “${written}” is ${weekday}.`,
  },
  status: {
    vi: (written) =>
      `“${written}” là trạng thái, không phải thời hạn: ghi ở phần cập nhật tiến độ; ở đây ghi ngày phải xong.`,
    en: (written) => `“${written}” is a status and no deadline: it belongs to the progress; here stands the day.`,
  },
};
