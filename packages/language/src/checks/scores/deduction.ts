import { toOffice } from '../../facts/decimal.js';
import { discrepanciesOf } from '../../facts/discrepancies.js';
import { isPoints } from '../../generated/ast.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeName } from './node-name.js';

/** Points stated as lost against maximum less score, for each node whose findings state a deduction. */
export const deduction = defineRule<NamedNode & { stated: string; computed: string }>({
  code: 'RP-SCORE-003',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Điểm trừ khác số điểm mất', en: 'A deduction that differs from the points lost' },
  message: {
    vi: ({ stated, computed, ...node }) =>
      `Ghi trừ ${stated} điểm, nhưng ${nodeName(node, 'vi')} mất ${computed} điểm.`,
    en: ({ stated, computed, ...node }) =>
      `${stated} points are stated as lost, but ${nodeName(node, 'en')} lost ${computed}.`,
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      for (const coverage of factsOf(document).coverage) {
        for (const { kind, node, coverage: points } of discrepanciesOf(coverage)) {
          const deducting = points.findings.flatMap(
            (finding) => finding.items.filter(isPoints).find(({ effect }) => effect === 'deducts') ?? [],
          );
          const [first, ...others] = deducting;
          const { statement, lost } = points.score;
          if (kind !== 'mismatch' || !first || !lost) continue;
          report({
            at: placeOf(first, 'value'),
            data: {
              ...namedNode(node),
              stated: toOffice(points.explained),
              computed: toOffice(lost),
            },
            related: [
              ...(statement ? [{ place: placeOf(statement), message: { vi: 'Điểm đạt', en: 'The score' } }] : []),
              ...others.map((other) => ({
                place: placeOf(other, 'value'),
                message: { vi: 'Cùng lĩnh vực', en: 'Of the same node' },
              })),
            ],
          });
        }
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 4,5 }\nbáo cáo B "Báo cáo" {\n  tồn tại T "Chậm." { về C.1  trừ «1» }\n  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }\nkết quả K của VP theo C năm 2025 { điểm 1 = 4,5 }\nbáo cáo B "Báo cáo" {\n  tồn tại T "Chậm." { về C.1  trừ 1,5 }\n  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }\n}',
  },
});
