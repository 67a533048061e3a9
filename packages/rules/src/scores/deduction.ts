import type { Coverage, NodeScore } from '@rplan/meaning';
import { type Decimal, type Discrepancy, discrepanciesOf, titleOf, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isPoints } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { type NamedNode, namedNode, nodeName } from './node-name.js';

/** Points stated as lost against maximum less score, for each node whose findings state a deduction, and for fields that share one. */
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
        for (const wrong of discrepanciesOf(coverage)) {
          if (wrong.kind === 'unexplained') continue;
          const [first, ...others] = wrong.coverage.findings.flatMap(
            (finding) => finding.items.filter(isPoints).find(({ effect }) => effect === 'deducts') ?? [],
          );
          const deducted = deductedIn(wrong, coverage);
          if (!first || !deducted.lost) continue;
          report({
            at: placeOf(first, 'value'),
            data: { ...deducted.from, stated: toOffice(deducted.stated), computed: toOffice(deducted.lost) },
            related: [
              ...deducted.scores.flatMap(({ statement }) =>
                statement ? [{ place: placeOf(statement), message: { vi: 'Điểm đạt', en: 'The score' } }] : [],
              ),
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

interface Deducted {
  readonly from: NamedNode;
  readonly stated: Decimal;
  readonly lost: Decimal | undefined;
  readonly scores: readonly NodeScore[];
}

function deductedIn(wrong: Discrepancy, { scores }: Coverage): Deducted {
  if (wrong.kind !== 'joint') {
    const { node, coverage } = wrong;
    return {
      from: namedNode(node),
      stated: coverage.explained,
      lost: coverage.score.lost,
      scores: [coverage.score],
    };
  }
  const { over, whole, lost } = wrong.coverage;
  const { index } = scores;
  const from = whole
    ? { level: 'index', code: index.name, title: titleOf(index) }
    : { level: 'field', code: over.map(({ node }) => node.name).join(', '), title: '' };
  return { from, stated: wrong.explained, lost, scores: over };
}
