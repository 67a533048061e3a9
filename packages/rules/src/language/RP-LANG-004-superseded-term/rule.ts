import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';
import { supersededTerms } from './superseded-terms.js';

/** A term that the law has replaced. */
export const rule = defineRule<{ old: string; now: string; source: string }>({
  code: 'RP-LANG-004',
  severity: 'information',
  title: { vi: 'Thuật ngữ đã được thay', en: 'A superseded term' },
  message: {
    vi: ({ old, now, source }) => `“${old}” nay gọi là “${now}” (${source}).`,
    en: ({ old, now, source }) => `“${old}” is now “${now}” (${source}).`,
  },
  page: {
    why: {
      vi: 'Nghị định số 42/2022/NĐ-CP thay cách gọi dịch vụ công trực tuyến mức độ 3, 4 bằng “một phần” và “toàn trình”. Dùng lẫn hai cách gọi làm số liệu không so sánh được.',
      en: 'Decree 42/2022/NĐ-CP replaced online services of “level 3, 4” by “partial” and “complete”. Figures under both names cannot be compared.',
    },
    whatToDo: {
      vi: 'Chọn thuật ngữ mới đúng với số liệu đang nêu.',
      en: 'Choose the new term that fits the figures.',
    },
    limits: {
      vi: 'Không báo ở câu nêu năm trước 2022 hoặc ghi “trước đây”, “nay là”. Câu trích tên văn bản cũ mà không nêu năm vẫn bị báo.',
      en: 'A sentence that names a year before 2022, or says “formerly”, is left alone. The title of an older document without its year is reported.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { pattern, now, source, since } of supersededTerms)
        for (const { match, at } of matchesIn(chunk, pattern))
          if (!isOfThePast(sentenceAround(match), since))
            report({ at, data: { old: match[0], now: now(match[0]), source } });
    },
  },
});

/** Whether a sentence says itself that it uses the term of an earlier time. */
function isOfThePast(sentence: string, since: number): boolean {
  return FORMERLY.test(sentence) || [...sentence.matchAll(YEAR)].some(([year]) => Number(year) < since);
}

const FORMERLY = /(?<!\p{L})(?:trước đây|trước kia|nay là|nay gọi|thay cho)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

function sentenceAround({ 0: found, index = 0, input = '' }: RegExpMatchArray): string {
  const start = Math.max(...['. ', '; ', '\n'].map((stop) => input.lastIndexOf(stop, index)));
  const end = input.slice(index + found.length).search(/[.;\n]/);
  return input.slice(start + 1, end < 0 ? undefined : index + found.length + end);
}
