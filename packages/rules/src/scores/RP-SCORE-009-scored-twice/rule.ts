import { compare, parseDecimal } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Score, ScoreItem, Total } from '@rplan/syntax/ast';
import { isScore, isStageScore, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule } from '../../rule.js';

/** One node, or the whole, with two numbers of one stage in one result: only the first is reckoned with. */
export const rule = defineRule<{ value: string; other: string }>({
  code: 'RP-SCORE-009',
  severity: 'error',
  title: { vi: 'Một kết quả chấm điểm hai lần', en: 'Scored twice in one result' },
  message: {
    vi: ({ value, other }) => `Ghi ${value}, nhưng trong kết quả này đã ghi ${other}. Giữ một điểm.`,
    en: ({ value, other }) => `${value} is stated here, and ${other} before in this result. Keep one of them.`,
  },
  page: {
    why: {
      vi: 'Hai điểm cho một tiêu chí thì chỉ điểm đầu được tính, điểm sau bị bỏ qua mà không ai biết.',
      en: 'Of two scores of one criterion the first counts, and the other is passed over unseen.',
    },
    whatToDo: {
      vi: 'Giữ một điểm; tự chấm và thẩm định ghi thành hai giai đoạn.',
      en: 'Keep one; self-assessment and appraisal are two stages.',
    },
    limits: {
      vi: 'Điểm bằng nhau ghi hai lần không bị báo.',
      en: 'The same score twice is right.',
    },
  },
  on: {
    Assessment({ items }, { report }) {
      const first = new Map<unknown, Map<string, Stated>>();
      for (const stated of items.flatMap(numbersOf)) {
        const known = first.get(stated.of) ?? new Map<string, Stated>();
        first.set(stated.of, known);
        const earlier = known.get(stated.stage);
        if (!earlier) known.set(stated.stage, stated);
        else if (differs(stated.value, earlier.value)) {
          report({
            at: placeOf(stated.node, 'value'),
            data: { value: stated.value, other: earlier.value },
            related: [
              { place: placeOf(earlier.node, 'value'), message: { vi: 'Đã ghi ở đây', en: 'Stated here first' } },
            ],
          });
        }
      }
    },
  },
});

interface Stated {
  /** The node; the measure of a total. */
  readonly of: unknown;
  /** The stage, and whether it is a percentage: both may be stated beside each other. */
  readonly stage: string;
  readonly value: string;
  readonly node: AstNode;
}

function numbersOf(item: AstNode): Stated[] {
  if (!isScore(item) && !isTotal(item)) return [];
  const of = isScore(item) ? item.node?.ref : item.measure;
  return of === undefined ? [] : [...own(item, of), ...item.items.flatMap((each) => stageOf(each, of))];
}

function own(node: Score | Total, of: unknown): Stated[] {
  const stage = isTotal(node) && node.percent ? '%' : '';
  return node.value === undefined ? [] : [{ of, stage, value: node.value, node }];
}

function stageOf(node: ScoreItem, of: unknown): Stated[] {
  if (!isStageScore(node) || node.value === undefined) return [];
  return [{ of, stage: `${node.stage}${node.percent ? '%' : ''}`, value: node.value, node }];
}

function differs(a: string, b: string): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one && other ? compare(one, other) !== 0 : a !== b;
}
