import { matchesIn, officeNumber, proseNumber } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/**
 * Parts that do not add up to their whole. `gồm` claims all of them, so that less is wrong too; `trong đó` may name some, so that only
 * more is wrong, and only of money and measures: people and papers may be counted in two parts.
 */
export const rule = defineRule<{ whole: string; sum: string; unit: string }>({
  code: 'RP-SCORE-014',
  severity: 'warning',
  title: { vi: 'Các phần cộng lại khác tổng', en: 'Parts that do not add up to their whole' },
  message: {
    vi: ({ whole, sum, unit }) => `Tổng ghi ${whole} ${unit}, các phần cộng lại là ${sum} ${unit}.`,
    en: ({ whole, sum, unit }) => `The whole is ${whole} ${unit}, its parts add up to ${sum} ${unit}.`,
  },
  page: {
    why: {
      vi: 'Tổng kinh phí sửa mà các nguồn còn số cũ, hoặc ngược lại, là lỗi hay gặp trong kế hoạch.',
      en: 'A sum is changed and its sources keep the old figures, or the other way round.',
    },
    whatToDo: {
      vi: 'Sửa tổng hoặc sửa từng phần.',
      en: 'Correct the whole or a part.',
    },
    limits: {
      vi: 'Chỉ xét câu “N (đơn vị), gồm/trong đó: …” mà mọi phần ghi cùng đơn vị. Sau “trong đó” chỉ báo khi các phần lớn hơn tổng và đơn vị là tiền, diện tích, độ dài.',
      en: 'Only “N (unit), gồm/trong đó …” with the same unit at each part. After “trong đó” only parts above the whole are reported, of money, areas and lengths.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, WHOLE)) {
        const { whole: written = '', unit = '', opening = '', rest = '' } = match.groups ?? {};
        const whole = proseNumber(written);
        const parts = partsIn(rest, unit);
        if (!whole || !parts) continue;
        const sum = parts.reduce((total, { value }) => total + value, 0);
        const leeway = parts.reduce((total, each) => total + each.leeway, whole.leeway) + 1e-9;
        const above = sum > whole.value + leeway;
        const below = sum < whole.value - leeway;
        const some = /trong đó/iu.test(opening);
        if (some ? above && isMeasure(unit) : above || below)
          report({ at, data: { whole: written, sum: officeNumber(sum, decimalsOf(sum)), unit } });
      }
    },
  },
});

/** The parts, where there are two at least and nothing else is counted in the sentence. */
function partsIn(rest: string, unit: string) {
  const numbers = [...rest.matchAll(NUMBERED)].filter(({ index, 0: all }) => !isNamed(rest, index, all));
  const own = numbers.filter((match) => match.groups?.behind?.toLocaleLowerCase('vi') === unit.toLocaleLowerCase('vi'));
  if (own.length < 2 || own.length !== numbers.length || UNCERTAIN.test(rest)) return undefined;
  const values = own.map((match) => proseNumber(match.groups?.part ?? ''));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** `năm 2026`, `Quyết định số 12`, `(1)`: numbers that count nothing. */
function isNamed(rest: string, index: number, all: string): boolean {
  return (
    /(?:năm|số|quý|tháng|ngày|khoản|điều|mục|nhóm|lần|giai đoạn|đợt|\()\s*$/iu.test(
      rest.slice(Math.max(0, index - LONGEST), index),
    ) && !/\p{L}{2}/u.test(all)
  );
}

function isMeasure(unit: string): boolean {
  return /đồng|^tỷ$|^ha$|^km$|m2$/iu.test(unit);
}

function decimalsOf(value: number): number {
  return [0, 1, 2, 3].find((each) => Math.abs(value - Number(value.toFixed(each))) < 1e-9) ?? 3;
}

/** Of the words that name a number. */
const LONGEST = 20;
const UNITS =
  'triệu đồng|tỷ đồng|nghìn đồng|đồng|nhiệm vụ|hồ sơ|thủ tục hành chính|thủ tục|xã|lớp|cuộc|văn bản|điểm|km|ha|đơn vị|chỉ tiêu|người|chương|điều';
const NUMBER = '\\d+(?:\\.\\d{3})*(?:,\\d+)?';
const WHOLE = new RegExp(
  `(?<![\\d.,/])(?<whole>${NUMBER})\\s+(?<unit>${UNITS})(?!\\p{L})(?<opening>,?\\s*\\(?(?:bao gồm|gồm có|gồm|trong đó)(?: có)?:?\\s+)(?<rest>[^;.()\\n]{0,300}(?:(?:;|\\.(?=\\d{3}))[^;.()\\n]{0,300}){0,8})`,
  'giu',
);
const NUMBERED = new RegExp(`(?<![\\d.,/])(?<part>${NUMBER})(?:\\s+(?<behind>${UNITS})(?!\\p{L}))?`, 'giu');
const UNCERTAIN =
  /(?<!\p{L})(?:khoảng|gần|trên|dưới|hơn|tăng|giảm|còn lại|trong đó|gồm|so với|mỗi|đã|năm trước|v\.v)(?!\p{L})|\/|%|…/iu;
