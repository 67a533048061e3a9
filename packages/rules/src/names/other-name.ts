import { shortNamesOf } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { isParty } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A unit called by a name that is none of its declared ones: one unit, several names. */
export const otherName = defineRule<{ written: string; title: string }>({
  code: 'RP-NAME-007',
  family: 'names',
  severity: 'information',
  title: { vi: 'Gọi đơn vị bằng tên khác', en: 'A unit under another name' },
  message: {
    vi: ({ written, title }) =>
      `“${written}” khác các tên đã khai báo của “${title}”. Thêm vào gọi tắt nếu tên này đúng.`,
    en: ({ written, title }) =>
      `“${written}” is none of the declared names of “${title}”. Add it to its short names if it is right.`,
  },
  on: {
    Link(link, { report }) {
      const party = link.target?.ref;
      if (!link.labelled || link.steps.length > 0 || !isParty(party)) return;
      const written = link.label
        .map((part) => ('text' in part ? (part.text ?? '') : ''))
        .join('')
        .normalize('NFC')
        .trim();
      const names = [plainText(party.title), ...shortNamesOf(party)];
      if (written === '' || names.includes(written)) return;
      report({ at: placeOf(link, 'label'), data: { written, title: names[0] ?? '' } });
    },
  },
  examples: {
    failing: 'cơ quan P-NV "Phòng Nội vụ"\nbáo cáo B "Báo cáo" { đoạn "Giao {P-NV|«phòng Nội vụ»} theo dõi." }',
    passing:
      'cơ quan P-NV "Phòng Nội vụ" { gọi tắt "phòng Nội vụ" }\nbáo cáo B "Báo cáo" { đoạn "Giao {P-NV|phòng Nội vụ} theo dõi." }',
  },
});
