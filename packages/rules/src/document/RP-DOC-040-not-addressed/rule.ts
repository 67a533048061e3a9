import { kindName, kindOf } from '@rplan/kinds';
import { placeOf } from '@rplan/syntax';
import { isComponentText } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** `Kính gửi` in a kind of document that has none: those are sent by their Nơi nhận alone. */
export const rule = defineRule<{ kind: string }>({
  code: 'RP-DOC-040',
  severity: 'warning',
  title: { vi: 'Loại văn bản không có “Kính gửi”', en: 'A kind of document without “Kính gửi”' },
  message: {
    vi: ({ kind }) => `${kind} không có phần “Kính gửi”; nơi cần gửi ghi ở “nơi nhận”.`,
    en: ({ kind }) => `A document of the kind “${kind}” has no “Kính gửi”; whom it goes to stands in the recipients.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b và các mẫu của Phụ lục III: “Kính gửi” chỉ có ở công văn, tờ trình và báo cáo gửi cấp trên.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, II.9.b and the models of Appendix III: only letters, submissions and reports to a higher body have it.',
    },
    whatToDo: { vi: 'Chuyển nơi đó sang “nơi nhận”.', en: 'Move whom it names to the recipients.' },
    limits: {
      vi: 'Giấy mời và công điện nêu nơi được mời, nơi nhận điện trong lời văn nên không báo; loại không có mẫu trong Phụ lục III không xét.',
      en: 'Invitations and telegrams name them in their text and are not reported; nor are kinds without a model in Appendix III.',
    },
  },
  on: {
    AuthoredDocument(document, { report }) {
      const kind = kindOf(document.kind);
      if (!kind?.model || kind.addressed || kind.addressedAs) return;
      for (const item of document.items) {
        if (!isComponentText(item) || item.component !== 'addressees') continue;
        report({ at: placeOf(item, 'component'), data: { kind: kindName(document.kind) } });
      }
    },
  },
});
