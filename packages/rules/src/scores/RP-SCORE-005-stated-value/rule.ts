import type { Asked } from '@rplan/meaning';
import { askedOfIndex, askedOfResult, deductionOf, documentAbove, labelWords, parseDecimal } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { Finding, Link, Task } from '@rplan/syntax/ast';
import {
  isAppendix,
  isAssessment,
  isAuthoredDocument,
  isCitedDocument,
  isFinding,
  isIndex,
  isNode,
  isPoints,
  isSection,
  isTask,
} from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { miscited } from '../stated/citation.js';
import type { Contradiction } from '../stated/contradiction.js';
import { otherDue } from '../stated/due.js';
import { contradictionOf } from '../stated/numbers.js';
import { misplaced } from '../stated/place.js';
import { otherFigure } from '../stated/recorded.js';

type Stated = { stated: string; computed: string; direction?: 'up' | 'down'; written?: string; instead?: string };

/**
 * A number or day in the author's own words over a link (`{KQ.7.tỷ lệ|50%}`) that the data contradict, with the tolerance of the
 * decimals that were shown. Words without a number of the kind that the link asks for state none.
 */
export const rule = defineRule<Stated>({
  code: 'RP-SCORE-005',
  severity: 'error',
  title: { vi: 'Con số trong lời văn khác số liệu', en: 'A number in the prose that the data contradict' },
  message: {
    vi: (data) => `Lời văn ghi “${data.stated}”, số liệu cho ${given(data, 'vi')}.`,
    en: (data) => `The text states “${data.stated}”; the data give ${given(data, 'en')}.`,
  },
  page: {
    why: {
      vi: 'Đã gặp “số điểm chỉ đạt 50% so với điểm tối đa” trong khi 15,19/19,5 là 77,9%; và hai hạng khác nhau trong cùng một đoạn.',
      en: 'A real report said “only 50% of the maximum” of 15.19 out of 19.5, which is 77.9%; another had two ranks in one paragraph.',
    },
    whatToDo: {
      vi: 'Sửa lời văn theo số liệu (có gợi ý), hoặc sửa số liệu nếu lời văn đúng.',
      en: 'Correct the words (a fix does it), or the data where the words are right.',
    },
    limits: {
      vi: 'Chỉ so lời văn trong liên kết {KQ.hạng|...}. Số làm tròn, số ước lượng (“gần”, “trên”), số viết bằng chữ không bị báo.',
      en: 'Only the words of a link are compared. Rounded numbers, bounds (“nearly”, “above”) and numbers in words are right.',
    },
  },
  readsProse: true,
  on: {
    Link(link, context) {
      if (!link.labelled) return;
      const words = labelWords(link.label);
      if (!/\d|qu[ýí]|(?:mục|phần|phụ lục)\s/iu.test(words.normalize('NFC'))) return;
      const found = contradicted(link, words, context);
      if (found) context.report({ at: placeOf(link, 'label'), data: { stated: words.trim(), ...found } });
    },
  },
});

function contradicted(link: Link, words: string, context: RuleContext<Stated>): Contradiction | undefined {
  const target = link.target ? link.target.ref : itemAround(link);
  const item = link.steps.findLast((step) => step.node)?.node?.ref ?? target;
  if (isTask(item) && link.steps.at(-1)?.field === 'due') {
    const home = documentAbove(item);
    return home && otherDue(item, home, words, context.trackingOf(home));
  }
  if (isAppendix(item) || isSection(item)) return misplaced(item, words);
  const part = link.steps.at(-1)?.field;
  if ((isTask(item) || isFinding(item)) && (part === 'target' || part === 'evidence'))
    return otherFigure(item, part, words);
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
