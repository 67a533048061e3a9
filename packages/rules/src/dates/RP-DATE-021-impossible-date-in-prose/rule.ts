import { daysInMonth } from '@rplan/calendar';
import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A day in the author's own words that no calendar has: `ngày 31/9/2026`. */
export const rule = defineRule<{ written: string; lastDay?: number }>({
  code: 'RP-DATE-021',
  severity: 'error',
  title: { vi: 'Lời văn ghi ngày không có trong lịch', en: 'A date in the prose that no calendar has' },
  message: {
    vi: ({ written, lastDay }) =>
      `Không có “${written}”${lastDay === undefined ? ': tháng chỉ từ 1 đến 12' : `: tháng này có ${lastDay} ngày`}.`,
    en: ({ written, lastDay }) =>
      `There is no “${written}”${lastDay === undefined ? ': months run from 1 to 12' : `: that month has ${lastDay} days`}.`,
  },
  page: {
    why: {
      vi: 'Hạn “31/9”, “31/6”, “29/02” năm không nhuận là lỗi thường gặp khi gõ ngày cuối tháng: không ai biết hạn thật.',
      en: 'The last day of a month is often typed as 31: 31/9, 31/6 and 29/02 are no days, and nobody knows what was meant.',
    },
    whatToDo: {
      vi: 'Sửa ngày trong lời văn.',
      en: 'Correct the day in the text.',
    },
    limits: {
      vi: 'Ngày không ghi năm chỉ xét khi đứng sau chữ “ngày”; 29/02 không ghi năm không bị báo. Số hiệu, phân số không xét.',
      en: 'A day without a year is looked at only after “ngày”; 29/02 without a year is right. Fractions and numbers of documents are no days.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, DAY)) {
        const groups = match.groups ?? {};
        const day = Number(groups.d ?? groups.sd ?? groups.bd);
        const month = Number(groups.m ?? groups.sm ?? groups.bm);
        const year = groups.y ?? groups.sy;
        if (day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(year ? Number(year) : LEAP, month)) continue;
        // Three numbers with slashes can be a code; only what could be a day is called one.
        if (!groups.d && (day > 31 || day === 0 || month === 0 || (month > 12 && !groups.sy))) continue;
        const lastDay = month >= 1 && month <= 12 ? daysInMonth(year ? Number(year) : LEAP, month) : undefined;
        const written = match[0].trim();
        report({ at, data: { written, ...(lastDay !== undefined && { lastDay }) } });
      }
    },
  },
});

const LEAP = 2024;
const DAY = new RegExp(
  [
    '(?<!\\p{L})ngày\\s+(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?:\\s+năm\\s+(?<y>\\d{4}))?(?!\\d)',
    '(?<![\\d/.,\\p{L}-])(?<sd>\\d{1,2})\\/(?<sm>\\d{1,2})\\/(?<sy>(?:19|20)\\d{2})(?![\\d/\\p{L}-]|[/-]\\p{L})',
    '(?=\\d{2}\\/)(?<=(?<!\\p{L})ngày\\s+)(?<bd>\\d{2})\\/(?<bm>\\d{1,2})(?![\\d/%-]|[.,]\\d)',
  ].join('|'),
  'giu',
);
