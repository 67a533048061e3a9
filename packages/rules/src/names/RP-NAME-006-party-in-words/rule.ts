import { mentioned } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A party given as words: nobody can rename it, count its work, or see whether it receives the document. */
export const rule = defineRule<{ words: string }>({
  code: 'RP-NAME-006',
  severity: 'information',
  title: { vi: 'Đơn vị ghi bằng lời', en: 'A party in words' },
  message: {
    vi: ({ words }) => `“${words}” ghi bằng lời. Khai báo đơn vị trong danh bạ để kiểm tra được.`,
    en: ({ words }) => `“${words}” is written in words. Declare the unit in the directory so that it can be checked.`,
  },
  page: {
    why: {
      vi: 'Đơn vị ghi bằng lời không đổi tên đồng loạt, không đếm việc, không đối chiếu với nơi nhận được. Đã gặp “UBND các phòng”, một đơn vị không có.',
      en: 'A unit in words cannot be renamed at once, nor its work counted, nor compared with the recipients. “UBND các phòng”, which is no unit, stood in a real letter.',
    },
    whatToDo: {
      vi: 'Khai báo đơn vị trong danh bạ rồi dùng tên (có gợi ý khai báo).',
      en: 'Declare the unit in the directory and use its name (a fix declares it).',
    },
    limits: {
      vi: 'Phối hợp, theo dõi ghi bằng lời (“các cơ quan liên quan”) được chấp nhận.',
      en: 'Support and monitoring in words (“the bodies concerned”) are accepted.',
    },
  },
  on: {
    Responsibility({ role, parties }, { report }) {
      if (role !== 'lead' && role !== 'joint lead' && role !== 'implementer') return;
      for (const mention of parties) {
        const said = mentioned(mention);
        if (said && !said.party && said.words) report({ at: placeOf(mention), data: { words: said.words } });
      }
    },
  },
});
