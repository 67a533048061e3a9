import { addYears, daysBetween } from '@rplan/calendar';
import { civilDay, matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A number of days beside the days it runs from and to: `45 ngày (từ 01/7 đến 31/7)`. Both ends may count or one of them. */
export const rule = defineRule<{ stated: string; days: number }>({
  code: 'RP-DATE-023',
  severity: 'warning',
  title: { vi: 'Số ngày không khớp khoảng thời gian', en: 'A number of days that its span does not have' },
  message: {
    vi: ({ stated, days }) => `Ghi ${stated} ngày, nhưng khoảng này có ${days} ngày.`,
    en: ({ stated, days }) => `${stated} days are stated, but the span has ${days}.`,
  },
  page: {
    why: {
      vi: 'Đợt cao điểm “45 ngày từ 01/7 đến 31/7”: một trong hai đã sửa, con số kia còn lại.',
      en: 'In “45 days from 1 July to 31 July” one was changed and the other was left.',
    },
    whatToDo: {
      vi: 'Sửa số ngày hoặc sửa ngày bắt đầu, kết thúc.',
      en: 'Correct the number of days, or one of the ends.',
    },
    limits: {
      vi: 'Tính cả hai đầu hoặc một đầu đều đúng. Ngày làm việc chỉ bị báo khi nhiều hơn số ngày của khoảng.',
      en: 'With both ends or one of them is right. Working days are reported only where there are more of them than days.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, SPAN)) {
        const { count = '', working, fd, fm, fy, td, tm, ty } = match.groups ?? {};
        // Without a year any will do, but for the end of February.
        const year = ty ?? fy ?? '2025';
        const to = civilDay(td, tm, year);
        const first = civilDay(fd, fm, fy ?? year);
        const from = first && to && !fy && daysBetween(first, to) < 0 ? addYears(first, -1) : first;
        if (!from || !to) continue;
        const days = daysBetween(from, to) + 1;
        const stated = Number(count);
        const slack = fy || ty ? 0 : 1;
        const wrong = working ? stated > days + slack : stated > days + slack || stated < days - 1 - slack;
        if (days > 0 && wrong) report({ at, data: { stated: count, days } });
      }
    },
  },
});

const DAY = (name: string) =>
  `(?:hết )?(?:ngày\\s+)?(?<${name}d>\\d{1,2})\\/(?<${name}m>\\d{1,2})(?:\\/(?<${name}y>\\d{4}))?(?![\\d/])`;
const SPAN = new RegExp(
  `(?<![\\d.,/])(?<count>\\d{1,3}) ngày(?<working> làm việc)?(?: đêm| cao điểm| liên tục)*(?:,\\s*|\\s+|\\s*\\(\\s*|\\s*:\\s*)(?:kể )?từ ${DAY('f')}\\s*(?:đến|-|–)\\s*${DAY('t')}`,
  'giu',
);
