import { placeOf, plainText } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A party given as words: nobody can rename it, count its work, or see whether it receives the document. */
export const partyInWords = defineRule<{ words: string }>({
  code: 'RP-NAME-006',
  family: 'names',
  severity: 'information',
  title: { vi: 'Đơn vị ghi bằng lời', en: 'A party in words' },
  message: {
    vi: ({ words }) => `“${words}” ghi bằng lời. Khai báo đơn vị trong danh bạ để kiểm tra được.`,
    en: ({ words }) => `“${words}” is written in words. Declare the unit in the directory so that it can be checked.`,
  },
  on: {
    Responsibility({ role, parties }, { report }) {
      if (role !== 'lead' && role !== 'joint lead' && role !== 'implementer') return;
      for (const mention of parties)
        if (mention.words) report({ at: placeOf(mention), data: { words: plainText(mention.words) } });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì «"UBND các phòng"»  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  phối hợp "các cơ quan liên quan"  thời hạn thường xuyên } }',
  },
});
