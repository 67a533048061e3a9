import { placeOf, placeOfKeyword } from '@rplan/syntax';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

/** A finding that says of no field or criterion that it is about it, where the project has an index to say it of. */
export const findingWithoutNode = defineRule<{ name: string }>({
  code: 'RP-COVER-006',
  family: 'coverage',
  severity: 'warning',
  title: { vi: 'Tồn tại chưa gắn với tiêu chí', en: 'A finding without a criterion' },
  message: {
    vi: ({ name }) => `Tồn tại${name ? ` ${name}` : ''} chưa ghi thuộc lĩnh vực, tiêu chí nào (về ...).`,
    en: ({ name }) => `${name ? `Finding ${name}` : 'This finding'} names no field or criterion (about ...).`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "C" { lĩnh vực 1 "A" }\nbáo cáo B "Báo cáo" {\n  tồn tại «T» "Chậm."\n  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "C" { lĩnh vực 1 "A" }\nbáo cáo B "Báo cáo" {\n  tồn tại T "Chậm." { về C.1 }\n  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }\n}',
  },
});
