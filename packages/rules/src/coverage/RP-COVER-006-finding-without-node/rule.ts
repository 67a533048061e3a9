import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/** A finding that says of no field or criterion that it is about it, where the project has an index to say it of. */
export const rule = defineRule<{ name: string }>({
  code: 'RP-COVER-006',
  severity: 'warning',
  title: { vi: 'Tồn tại chưa gắn với tiêu chí', en: 'A finding without a criterion' },
  message: {
    vi: ({ name }) => `Tồn tại${name ? ` ${name}` : ''} chưa ghi thuộc lĩnh vực, tiêu chí nào (về ...).`,
    en: ({ name }) => `${name ? `Finding ${name}` : 'This finding'} names no field or criterion (about ...).`,
  },
  page: {
    why: {
      vi: 'Tồn tại không gắn tiêu chí thì không tính được điểm. Đã gặp “các tiêu chí ... bị trừ điểm” không nêu mã, tên, số điểm.',
      en: 'A finding without a criterion counts for no points. “The criteria … that lost points” stood in a real letter without code, name or number.',
    },
    whatToDo: {
      vi: 'Thêm “về” kèm mã lĩnh vực hoặc tiêu chí.',
      en: 'Add “about” with the code of a field or criterion.',
    },
    limits: {
      vi: 'Dự án không có bộ chỉ số thì không xét.',
      en: 'A project without an index is not looked at.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, project, report }) {
      if (!project.indices.some(({ items }) => items.some(({ $type }) => $type === 'Node'))) return;
      const { work } = factsOf(document);
      for (const finding of work.findings) {
        if ((work.effective.get(finding)?.about.length ?? 0) > 0 || lostIn(file).near(finding)) continue;
        report({
          at: finding.name ? placeOf(finding, 'name') : placeOfKeyword(finding),
          data: { name: finding.name ?? '' },
        });
      }
    },
  },
});
