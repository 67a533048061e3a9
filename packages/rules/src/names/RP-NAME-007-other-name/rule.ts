import { shortNamesOf } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import { isParty } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A unit called by a name that is none of its declared ones: one unit, several names. */
export const rule = defineRule<{ written: string; title: string }>({
  code: 'RP-NAME-007',
  severity: 'information',
  title: { vi: 'Gọi đơn vị bằng tên khác', en: 'A unit under another name' },
  message: {
    vi: ({ written, title }) =>
      `“${written}” khác các tên đã khai báo của “${title}”. Thêm vào gọi tắt nếu tên này đúng.`,
    en: ({ written, title }) =>
      `“${written}” is none of the declared names of “${title}”. Add it to its short names if it is right.`,
  },
  page: {
    why: {
      vi: 'Một đơn vị gọi bằng ba tên thì người nhận không chắc là một; đã gặp một phòng có ba cách viết trong một văn bản.',
      en: 'A unit under three names is not surely one; a real letter wrote one office in three ways.',
    },
    whatToDo: {
      vi: 'Dùng tên đã khai báo, hoặc thêm tên này vào “gọi tắt” (có gợi ý).',
      en: 'Use a declared name, or add this one to the short names (a fix does it).',
    },
    limits: {
      vi: 'Chỉ xét lời văn trong liên kết {Tên|lời văn}.',
      en: 'Only the words of a link are looked at.',
    },
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
});
