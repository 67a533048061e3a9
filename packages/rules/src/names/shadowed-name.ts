import { localsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A name local to a document that the whole project has already: nobody could tell which one a mention means. */
export const shadowedName = defineRule<{ name: string }>({
  code: 'RP-NAME-005',
  family: 'names',
  severity: 'error',
  title: { vi: 'Tên trùng với tên dùng chung', en: 'A local name equal to a shared one' },
  message: {
    vi: ({ name }) => `“${name}” đã là tên dùng chung của cả dự án. Đặt tên khác cho mục này.`,
    en: ({ name }) => `“${name}” is a name of the whole project already. Give this item another one.`,
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
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" { mục «VP» "Văn phòng" { } }',
    passing: 'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" { mục MỤC-VP "Văn phòng" { } }',
  },
});
