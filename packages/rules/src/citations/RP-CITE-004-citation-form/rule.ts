import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../../rule.js';

/** A citation typed without `số` between kind and number: `Quyết định 1149/QĐ-BNV`. */
export const rule = defineRule<{ kind: string; number: string }>({
  code: 'RP-CITE-004',
  severity: 'information',
  title: { vi: 'Viện dẫn thiếu chữ “số”', en: 'A citation without “số”' },
  message: {
    vi: ({ kind, number }) => `Viết “${kind} số ${number}”.`,
    en: ({ kind, number }) => `Write “${kind} số ${number}”.`,
  },
  page: {
    why: {
      vi: 'Viện dẫn thông thường ghi “Quyết định số 1149/QĐ-BNV”. Ba trong năm văn bản thật đã xem có chỗ thiếu chữ “số” ngay cạnh chỗ ghi đủ.',
      en: 'A citation is commonly written “Quyết định số 1149/QĐ-BNV”. Three of five real documents left “số” out in places, beside others that had it.',
    },
    whatToDo: {
      vi: 'Thêm “số” (có gợi ý sửa), hoặc khai báo văn bản rồi viện dẫn bằng {Tên}.',
      en: 'Add “số” (a fix does it), or declare the document and cite it as {Name}.',
    },
    limits: {
      vi: 'Chỉ báo khi sau loại văn bản là số kèm ký hiệu; “Nghị quyết 30a”, “Đề án 06” là tên gọi quen, không bị báo.',
      en: 'Reported only before a number with a symbol; “Nghị quyết 30a” and “Đề án 06” are names and are not reported.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN)) {
        report({ at, data: { kind: match[1] ?? '', number: match[2] ?? '' } });
      }
    },
  },
});

const KINDS =
  '[Qq]uyết định|[Nn]ghị quyết|[Nn]ghị định|[Tt]hông tư|[Cc]hỉ thị|[Kk]ế hoạch|[Cc]ông văn|[Bb]áo cáo|[Kk]ết luận|[Hh]ướng dẫn|[Tt]hông báo|[Cc]hương trình|[Tt]ờ trình|[Cc]ông điện';
const PATTERN = new RegExp(
  `(?<!\\p{L})(${KINDS}) (\\d+[a-z]?(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d&]*(?:[-/][\\p{L}\\d&]+)*)`,
  'gu',
);
