import type { DocumentFacts, NodeCoverage } from '@rplan/meaning';
import { discrepanciesOf, textsOf, toOffice } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { placeOf } from '@rplan/syntax';
import type { Node } from '@rplan/syntax/ast';
import { isAbout } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeNameFirst } from '../scores/node-name.js';
import { lostIn } from '../syntax/lost.js';

/**
 * Points a node lost although no finding of the document deducts them. It stands at the finding that is about the node, else
 * where the prose prints the node's score, else at the document's name.
 */
export const unexplainedPoints = defineRule<NamedNode & { lost: string; maximum: string; achieved: string }>({
  code: 'RP-COVER-001',
  family: 'coverage',
  severity: 'error',
  title: { vi: 'Điểm mất không tồn tại nào giải thích', en: 'Lost points that no finding explains' },
  message: {
    vi: ({ lost, maximum, achieved, ...node }) =>
      `${nodeNameFirst(node, 'vi')} mất ${lost} điểm (đạt ${achieved}/${maximum}) nhưng không tồn tại nào ghi điểm trừ.`,
    en: ({ lost, maximum, achieved, ...node }) =>
      `${nodeNameFirst(node, 'en')} lost ${lost} points (${achieved} of ${maximum}), but no finding deducts them.`,
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (lostIn(file).inside(document)) return;
      const facts = factsOf(document);
      for (const coverage of facts.coverage) {
        for (const wrong of discrepanciesOf(coverage)) {
          if (wrong.kind !== 'unexplained') continue;
          const { node, coverage: points } = wrong;
          const { lost, maximum, value, statement } = points.score;
          if (!lost || !maximum || !value) continue;
          report({
            at: placeFor(facts, node, points),
            data: {
              ...namedNode(node),
              lost: toOffice(lost),
              maximum: toOffice(maximum),
              achieved: toOffice(value),
            },
            related: statement ? [{ place: placeOf(statement), message: { vi: 'Điểm đạt', en: 'The score' } }] : [],
          });
        }
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,9 }\nbáo cáo «B» "Báo cáo" {\n  tồn tại T "Chậm." { về C.1 }\n  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,9 }\nbáo cáo B "Báo cáo" {\n  tồn tại T "Chậm." { về C.2  trừ 0,1 }\n  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }\n}',
  },
});

function placeFor({ document, work }: DocumentFacts, node: Node, { score }: NodeCoverage): Place {
  const about = work.findings.find((finding) => work.effective.get(finding)?.about.includes(node));
  if (about) return about.name ? placeOf(about, 'name') : placeOf(about.items.find(isAbout) ?? about);
  const statement = score.statement?.$container;
  for (const link of textsOf(document).links) {
    if (link.target?.ref === statement && link.steps[0]?.node?.ref === node) return placeOf(link);
  }
  return placeOf(document, 'name');
}
