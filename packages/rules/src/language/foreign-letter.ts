import { matchesIn } from '@rplan/meaning';
import { defineRule } from '../rule.js';

/** A letter of another script inside the prose: what scanning leaves behind, or a look-alike that no search will find. */
export const foreignLetter = defineRule<{ letter: string }>({
  code: 'RP-LANG-001',
  family: 'language',
  severity: 'error',
  title: { vi: 'Chữ của hệ chữ viết khác', en: 'A letter of another script' },
  message: {
    vi: ({ letter }) => `“${letter}” không phải chữ Việt (thường do quét, nhận dạng sai).`,
    en: ({ letter }) => `“${letter}” is no Latin letter (scanning often leaves such).`,
  },
  on: {
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, FOREIGN)) {
        report({ at, data: { letter: match[0] } });
      }
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Chấn chỉnh lễ l«貌» và thái độ." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Chấn chỉnh lề lối và thái độ." }',
  },
});

const FOREIGN = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}+/gu;
