import { placeOf, plainText } from '@rplan/syntax';
import { isDeputy } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * A deputy signs, and the directory does not say whose: the line KT. is missing, under which a deputy signs for the head (Decree 30, Article
 * 13.1 and PL I, P1, II.7).
 */
export const rule = defineRule<{ title: string; role: string }>({
  code: 'RP-SIGN-001',
  severity: 'error',
  title: { vi: 'Cấp phó ký mà thiếu dòng KT.', en: 'A deputy signs without the line KT.' },
  message: {
    vi: ({ title, role }) =>
      `“${title}” ký mà không có dòng KT.: ghi trong danh bạ cấp phó của ai, ví dụ: chức vụ ${role} "${title}" { phó … }.`,
    en: ({ title, role }) =>
      `“${title}” signs without the line KT.: say in the directory whose deputy this is: role ${role} "${title}" { deputy … }.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1 và Phụ lục I, Phần I, mục II.7: cấp phó ký thay người đứng đầu thì ghi “KT.” và chức vụ của người đứng đầu ở trên.',
      en: 'Decree 30/2020/NĐ-CP, Article 13.1 and Appendix I, Part I, section II.7: a deputy signs for the head under “KT.” and the title of the head.',
    },
    whatToDo: {
      vi: 'Ghi trong danh bạ cấp phó của ai: chức vụ PGĐ "Phó Giám đốc" { phó GĐ }.',
      en: 'Say in the directory whose deputy it is: role PGĐ "Phó Giám đốc" { deputy GĐ }.',
    },
    limits: {
      vi: 'Nhận biết cấp phó theo tên chức vụ bắt đầu bằng “Phó”. Ký thừa ủy quyền không xét.',
      en: 'A deputy is known by a title that begins with “Phó”. A signature by authorisation is not looked at.',
    },
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
});

const DEPUTY = /^phó\s/iu;
