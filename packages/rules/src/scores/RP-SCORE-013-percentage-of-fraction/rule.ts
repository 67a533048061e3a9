import { matchesIn, officeNumber, proseNumber } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A percentage beside the fraction that it is of: `7,34/7,6 = 97,58%`, `45/50 hồ sơ, tỷ lệ 80%`, `80% (45/50 hồ sơ)`. */
export const rule = defineRule<{ fraction: string; stated: string; computed: string }>({
  code: 'RP-SCORE-013',
  severity: 'error',
  title: { vi: 'Tỷ lệ phần trăm khác phân số bên cạnh', en: 'A percentage that its own fraction contradicts' },
  message: {
    vi: ({ fraction, stated, computed }) => `Ghi ${stated}% nhưng ${fraction} là ${computed}%.`,
    en: ({ fraction, stated, computed }) => `${stated}% is stated, but ${fraction} is ${computed}%.`,
  },
  page: {
    why: {
      vi: 'Số liệu tháng sau chép đè tháng trước: tử số đổi, tỷ lệ còn của kỳ cũ; “7,34/7,6 = 97,58%” trong khi là 96,58%.',
      en: 'Figures are updated month by month, and the percentage keeps the old value: 7.34 of 7.6 is 96.58%, not 97.58%.',
    },
    whatToDo: {
      vi: 'Sửa tỷ lệ, hoặc sửa phân số.',
      en: 'Correct the percentage or the fraction.',
    },
    limits: {
      vi: 'Chỉ xét tỷ lệ đứng liền phân số (“=”, trong ngoặc, “, tỷ lệ”). “5/8 lĩnh vực đạt 90%” nói về điều khác, không xét. Số làm tròn không bị báo.',
      en: 'Only a percentage right beside its fraction (“=”, in brackets, “, tỷ lệ”). “5/8 of the fields reach 90%” says something else. Rounded values are right.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, BESIDE)) {
        const { pa, pb, p, qa, qb, q } = match.groups ?? {};
        const [part, whole, stated] = [pa ?? qa ?? '', pb ?? qb ?? '', p ?? q ?? ''];
        const computed = contradicted(part, whole, stated);
        if (computed !== undefined) report({ at, data: { fraction: `${part}/${whole}`, stated, computed } });
      }
    },
  },
});

function contradicted(part: string, whole: string, stated: string): string | undefined {
  const [a, b, percent] = [proseNumber(part), proseNumber(whole), proseNumber(stated)];
  // More than the whole is a day of the year, or no share.
  if (!a || !b || !percent || b.value === 0 || a.value > b.value) return undefined;
  const decimals = /,(\d+)$/.exec(stated)?.[1]?.length ?? 0;
  // One in the last place: a share may be cut off instead of rounded.
  const slack = 10 ** -decimals + 1e-9;
  const least = ((a.value - a.leeway) / (b.value + b.leeway)) * 100 - slack;
  const most = ((a.value + a.leeway) / Math.max(b.value - b.leeway, 1e-9)) * 100 + slack;
  if (percent.value > least && percent.value < most) return undefined;
  return officeNumber((a.value / b.value) * 100, Math.max(decimals, 2))
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}

const NUMBER = '\\d+(?:\\.\\d{3})*(?:[.,]\\d+)?';
const FRACTION = (name: string) =>
  `(?<![\\d./,\\p{L}-])(?<${name}a>${NUMBER})\\s*\\/\\s*(?<${name}b>${NUMBER})(?![\\d/%-]|[.,]\\d|\\/)`;
/** What is counted; a bound or another figure between them makes the percentage one of something else. */
const COUNTED =
  '(?:(?!(?<!\\p{L})(?:trên|dưới|từ|tăng|giảm|so|đạt|hơn|với|vượt|còn|có|ngày|tháng|mục tiêu|kế hoạch)(?!\\p{L}))[^\\d.,;:()=%\\n]){0,45}?';
const SHARE = '(?:tỷ lệ|tỉ lệ|đạt tỷ lệ|đạt tỉ lệ|chiếm|chiếm tỷ lệ|tương đương|tương ứng|bằng|đạt)';
const BESIDE = new RegExp(
  [
    `${FRACTION('p')}${COUNTED}\\s*(?:=\\s*|\\(\\s*(?:${SHARE}\\s+)?|,\\s*${SHARE}\\s+)(?<p>${NUMBER})\\s*%`,
    `(?<![\\d.,/])(?<q>${NUMBER})\\s*%\\s*\\(\\s*${FRACTION('q')}(?=[^\\d%()/]{0,45}\\))`,
  ].join('|'),
  'giu',
);
