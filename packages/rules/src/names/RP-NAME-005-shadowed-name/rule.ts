import { localsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A name local to a document that the whole project has already: nobody could tell which one a mention means. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-NAME-005',
  severity: 'error',
  title: { vi: 'Tên trùng với tên dùng chung', en: 'A local name equal to a shared one' },
  message: {
    vi: ({ name }) => `“${name}” đã là tên dùng chung của cả dự án. Đặt tên khác cho mục này.`,
    en: ({ name }) => `“${name}” is a name of the whole project already. Give this item another one.`,
  },
  page: {
    why: {
      vi: 'Trong văn bản ấy, viết tên chung thì không rõ là đơn vị trong danh bạ hay mục của văn bản.',
      en: 'Inside that document the name would mean the unit of the directory or the section, and nobody could tell which.',
    },
    whatToDo: {
      vi: 'Đổi tên mục, nhiệm vụ trong văn bản.',
      en: 'Rename the item of the document.',
    },
    limits: {
      vi: 'Chưa ghi nhận giới hạn nào.',
      en: 'None known.',
    },
  },
  on: {
    AuthoredDocument(document, { declarations, report }) {
      for (const local of localsOf(document)) {
        const [shared] = local.name ? declarations(local.name) : [];
        if (!shared || !local.name) continue;
        report({
          at: placeOf(local, 'name'),
          data: { name: local.name },
          related: [{ place: placeOf(shared, 'name'), message: { vi: 'Tên dùng chung', en: 'The shared name' } }],
        });
      }
    },
  },
});
