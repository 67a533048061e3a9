import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** A citation typed without `số` between kind and number: `Quyết định 1149/QĐ-BNV`. */
export const citationForm = defineRule<{ kind: string; number: string }>({
  code: 'RP-CITE-004',
  family: 'citations',
  severity: 'information',
  title: { vi: 'Viện dẫn thiếu chữ “số”', en: 'A citation without “số”' },
  message: {
    vi: ({ kind, number }) => `Viết “${kind} số ${number}”.`,
    en: ({ kind, number }) => `Write “${kind} số ${number}”.`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN)) {
        report({ at, data: { kind: match[1] ?? '', number: match[2] ?? '' } });
      }
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Theo «Quyết định 1149/QĐ-BNV» của bộ." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Theo Quyết định số 1149/QĐ-BNV của bộ." }',
  },
});

const KINDS =
  'Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Báo cáo|Kết luận|Hướng dẫn|Thông báo|Chương trình';
const PATTERN = new RegExp(`(${KINDS}) (\\d+[a-z]?(?:/\\d{4})?[-/]\\p{Lu}[\\p{L}\\d&]*(?:[-/][\\p{L}\\d&]+)*)`, 'gu');
