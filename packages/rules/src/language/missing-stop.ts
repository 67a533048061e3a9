import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** Verbs that begin a sentence of tasks; capital after a small word without a stop between, two sentences were glued together. */
const VERBS =
  'Cập nhật|Tiếp tục|Triển khai|Đẩy nhanh|Đẩy mạnh|Tập trung|Chủ động|Tăng cường|Yêu cầu|Rà soát|Nghiên cứu|Phấn đấu';
const PATTERN = new RegExp(`(?<=(?:^|\\s)\\p{Ll}+ )(?:${VERBS})(?=\\s\\p{Ll})`, 'gu');

export const missingStop = defineRule<{ word: string }>({
  code: 'RP-LANG-008',
  family: 'language',
  severity: 'warning',
  title: { vi: 'Thiếu dấu chấm giữa hai câu', en: 'A stop missing between two sentences' },
  message: {
    vi: ({ word }) => `Trước “${word}” có lẽ thiếu dấu chấm.`,
    en: ({ word }) => `A full stop seems to be missing before “${word}”.`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, PATTERN)) report({ at, data: { word: match[0] } });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Bảo đảm theo đúng quy định «Cập nhật» đầy đủ thông tin." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Bảo đảm theo đúng quy định. Cập nhật đầy đủ thông tin." }',
  },
});
