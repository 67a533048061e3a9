import type { Asked } from '@rplan/meaning';
import { askedOfIndex, askedOfResult, deductionOf, documentAbove, labelWords, parseDecimal } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { Finding, Link, Task } from '@rplan/syntax/ast';
import {
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isIndex,
  isNode,
  isPoints,
  isTask,
} from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';
import { miscited } from './stated/citation.js';
import type { Contradiction } from './stated/contradiction.js';
import { otherDue } from './stated/due.js';
import { contradictionOf } from './stated/numbers.js';

type Stated = { stated: string; computed: string; direction?: 'up' | 'down'; written?: string; instead?: string };

/**
 * A number or day in the author's own words over a link (`{KQ.7.tỷ lệ|50%}`) that the data contradict, with the tolerance of the
 * decimals that were shown. Words without a number of the kind that the link asks for state none.
 */
export const statedValue = defineRule<Stated>({
  code: 'RP-SCORE-005',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Con số trong lời văn khác số liệu', en: 'A number in the prose that the data contradict' },
  message: {
    vi: (data) => `Lời văn ghi “${data.stated}”, số liệu cho ${given(data, 'vi')}.`,
    en: (data) => `The text states “${data.stated}”; the data give ${given(data, 'en')}.`,
  },
  on: {
    Link(link, context) {
      if (!link.labelled) return;
      const words = labelWords(link.label);
      if (!/\d/.test(words)) return;
      const found = contradicted(link, words, context);
      if (found) context.report({ at: placeOf(link, 'label'), data: { stated: words.trim(), ...found } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 19,5 } }\nkết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 15,19 }\nbáo cáo B "Báo cáo" { đoạn "Xếp hạng {K.hạng|«3/63»}, {K.hạng.mức thay đổi|«giảm 2 bậc»}; đạt {K.1.tỷ lệ|«50%»} so với điểm tối đa." }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 10 } }\nkết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 9,117 }\nbáo cáo B "Báo cáo" { đoạn "Xếp {K.hạng|thứ 03/15 sở, ban, ngành}, {K.hạng.mức thay đổi|tăng 02 bậc so với năm 2024}; đạt {K.1.tỷ lệ|91,17%} so với điểm tối đa." }',
  },
});

function contradicted(link: Link, words: string, context: RuleContext<Stated>): Contradiction | undefined {
  const target = link.target ? link.target.ref : itemAround(link);
  const item = link.steps.findLast((step) => step.node)?.node?.ref ?? target;
  if (isTask(item) && link.steps.at(-1)?.field === 'due') {
    // Another document may speak of the day that it sets anew.
    const home = documentAbove(item);
    return home && home === documentAbove(link) ? otherDue(item, home, words) : undefined;
  }
  if (isCitedDocument(item) || isAuthoredDocument(item)) return miscited(link, item, words);
  const asked = isAssessment(target)
    ? askedOfResult(link, target, context.scoresOf(target))
    : isIndex(target) || isNode(target)
      ? askedOfIndex(link, target)
      : isFinding(item) || isTask(item)
        ? askedOfItem(link, item)
        : undefined;
  return asked && contradictionOf(asked, words);
}

/** The points that a finding deducts, or that a task is to recover. */
function askedOfItem(link: Link, item: Finding | Task): Asked | undefined {
  const field = link.steps.at(-1)?.field;
  const recovered = item.items.filter(isPoints).find(({ effect }) => effect === 'recovers');
  const value =
    field === 'deducts' && isFinding(item)
      ? deductionOf(item)
      : field === 'recovers'
        ? parseDecimal(recovered?.value ?? '')
        : undefined;
  return value && { kind: 'points', value, isLoss: true };
}

/** What a bare dot speaks of. */
function itemAround(link: Link): Finding | Task | undefined {
  return AstUtils.getContainerOfType(link, (node) => isFinding(node) || isTask(node));
}

function given({ computed, direction }: Stated, language: 'vi' | 'en'): string {
  return direction ? `${spell(direction, language)} ${computed}` : computed;
}
