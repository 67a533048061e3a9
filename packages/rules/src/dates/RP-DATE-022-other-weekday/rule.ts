import { weekday, weekdayName } from '@rplan/calendar';
import { civilDay, matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A day of the week beside a date that falls on another: `ngày 15/7/2026 (thứ Hai)`. */
export const rule = defineRule<{ written: string; weekday: string }>({
  code: 'RP-DATE-022',
  severity: 'error',
  title: { vi: 'Thứ trong tuần không khớp ngày', en: 'Another day of the week than the date’s' },
  message: {
    vi: ({ written, weekday: day }) => `“${written}”: ngày này là ${day}.`,
    en: ({ written, weekday: day }) => `“${written}”: this date is a ${day}.`,
  },
  page: {
    why: {
      vi: 'Giấy mời chép từ cuộc họp trước thường đổi ngày mà quên đổi thứ: người dự không biết đến ngày nào.',
      en: 'An invitation copied from the last meeting often has a new date and the old day of the week.',
    },
    whatToDo: {
      vi: 'Sửa thứ hoặc sửa ngày.',
      en: 'Correct the day of the week, or the date.',
    },
    limits: {
      vi: 'Chỉ xét thứ đứng liền ngày có đủ ngày, tháng, năm.',
      en: 'Only a day of the week right beside a date with day, month and year.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, BESIDE)) {
        const groups = match.groups ?? {};
        const [day, month, year] = ['d', 'm', 'y'].map(
          (part) => groups[`${part}a`] ?? groups[`l${part}a`] ?? groups[`${part}b`] ?? groups[`l${part}b`],
        );
        const date = civilDay(day, month, year);
        const named = DAYS.get((groups.before ?? groups.behind ?? '').normalize('NFC').toLocaleLowerCase('vi'));
        if (date && named && named !== weekday(date))
          report({ at, data: { written: match[0], weekday: weekdayName(date) } });
      }
    },
  },
});

const DAYS = new Map<string, number>([
  ['thứ hai', 1],
  ['thứ 2', 1],
  ['thứ ba', 2],
  ['thứ 3', 2],
  ['thứ tư', 3],
  ['thứ 4', 3],
  ['thứ năm', 4],
  ['thứ 5', 4],
  ['thứ sáu', 5],
  ['thứ 6', 5],
  ['thứ bảy', 6],
  ['thứ 7', 6],
  ['chủ nhật', 7],
]);
const DAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật';
/** A date whose groups end with a letter, since a name stands once in a pattern. */
const dateOf = (end: string) =>
  `(?:ngày\\s+)?(?:(?<d${end}>\\d{1,2})[/.-](?<m${end}>\\d{1,2})[/.-](?<y${end}>\\d{4})|(?<ld${end}>\\d{1,2}) tháng (?<lm${end}>\\d{1,2}) năm (?<ly${end}>\\d{4}))(?!\\d)`;
const BESIDE = new RegExp(
  `(?:(?=thứ|chủ)(?<=(?:^|[,;:(]|(?<!\\p{L})(?:vào|sáng|chiều|tối|trưa|từ|đến|hết))\\s*)|(?<!\\p{L})(?=chủ))(?<before>${DAY})(?:,\\s*|\\s+|\\s*\\(\\s*)${dateOf('a')}|(?<![\\p{L}\\d/])${dateOf('b')}(?:\\s*\\(\\s*|,?\\s+(?:là\\s+|nhằm\\s+)?)(?<behind>${DAY})(?=\\s*(?:$|[.;):]|,(?!\\s+(?:ngày\\s+)?\\d)))`,
  'giu',
);
