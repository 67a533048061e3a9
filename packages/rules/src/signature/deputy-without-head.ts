import { placeOf, plainText } from '@rplan/syntax';
import { isDeputy } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/**
 * A deputy signs, and the directory does not say whose: the line KT. is missing, under which a deputy signs for the head (Decree 30, Article
 * 13.1 and PL I, P1, II.7).
 */
export const deputyWithoutHead = defineRule<{ title: string; role: string }>({
  code: 'RP-SIGN-001',
  family: 'signature',
  severity: 'error',
  title: { vi: 'Cấp phó ký mà thiếu dòng KT.', en: 'A deputy signs without the line KT.' },
  message: {
    vi: ({ title, role }) =>
      `“${title}” ký mà không có dòng KT.: ghi trong danh bạ cấp phó của ai, ví dụ: chức vụ ${role} "${title}" { phó … }.`,
    en: ({ title, role }) =>
      `“${title}” signs without the line KT.: say in the directory whose deputy this is: role ${role} "${title}" { deputy … }.`,
  },
  on: {
    Signature(signature, { report }) {
      const role = signature.signer?.ref;
      // By authorisation nobody signs as a deputy (Article 13.3).
      if (!role || signature.authority || role.items.some(isDeputy)) return;
      const title = plainText(role.title);
      if (!DEPUTY.test(title)) return;
      report({
        at: placeOf(signature, 'signer'),
        data: { title, role: role.name ?? '' },
        related: [
          { place: placeOf(role, 'title'), message: { vi: 'Chức vụ ở danh bạ', en: 'The post in the directory' } },
        ],
      });
    },
  },
  examples: {
    failing:
      'cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" }\nthông báo T "Thông báo" { ban hành S  ký «S.PGĐ» "Lê An" }',
    passing:
      'cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" { phó GĐ } }\nthông báo T "Thông báo" { ban hành S  ký S.PGĐ "Lê An" }',
  },
});

const DEPUTY = /^phó\s/iu;
