import type { Coverage, NodeScore } from '@rplan/meaning';
import { type Decimal, type Discrepancy, discrepanciesOf, titleOf, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isPoints } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { type NamedNode, namedNode, nodeName } from '../node-name.js';

/** Points stated as lost against maximum less score, for each node whose findings state a deduction, and for fields that share one. */
export const rule = defineRule<NamedNode & { stated: string; computed: string }>({
  code: 'RP-SCORE-003',
  severity: 'error',
  title: { vi: 'Điểm trừ khác số điểm mất', en: 'A deduction that differs from the points lost' },
  message: {
    vi: ({ stated, computed, ...node }) =>
      `Ghi trừ ${stated} điểm, nhưng ${nodeName(node, 'vi')} mất ${computed} điểm.`,
    en: ({ stated, computed, ...node }) =>
      `${stated} points are stated as lost, but ${nodeName(node, 'en')} lost ${computed}.`,
  },
  page: {
    why: {
      vi: 'Đã gặp lĩnh vực mất 1,5 điểm (10/11,5) mà các tồn tại chỉ ghi trừ 1 điểm: nửa điểm không ai giải thích.',
      en: 'A real report had a field that lost 1.5 points (10 of 11.5) with findings that deduct 1: half a point was nobody’s.',
    },
    whatToDo: {
      vi: 'Sửa điểm trừ, thêm tồn tại, hoặc sửa điểm đạt.',
      en: 'Correct the deduction, add a finding, or correct the score.',
    },
    limits: {
      vi: 'Chỉ so với kết quả mà văn bản dựa vào.',
      en: 'Compared only with the result that the document rests on.',
    },
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
