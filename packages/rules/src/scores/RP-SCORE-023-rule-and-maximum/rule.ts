import { compare, maximumOf, parseDecimal, ruleOf, sum, toOffice } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Node, RulePart } from '@rplan/syntax/ast';
import { isBand, isHole, isMaximum, isRulePart } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Differs = { kind: 'band' | 'parts'; points: string; maximum: string };

/** A rule whose best band or whose parts give other points than the maximum. */
export const rule = defineRule<Differs>({
  code: 'RP-SCORE-023',
  severity: 'warning',
  title: { vi: 'Cách chấm không khớp điểm tối đa', en: 'A rule that does not fit its maximum' },
  message: {
    vi: ({ kind, points, maximum }) =>
      kind === 'band'
        ? `Mức cao nhất là ${points} điểm, điểm tối đa là ${maximum}.`
        : `Các nội dung cộng lại được ${points} điểm, điểm tối đa là ${maximum}.`,
    en: ({ kind, points, maximum }) =>
      kind === 'band'
        ? `The highest band gives ${points} points, the maximum is ${maximum}.`
        : `The parts add up to ${points} points, the maximum is ${maximum}.`,
  },
  page: {
    why: {
      vi: 'Một trong hai số chép sai, nên điểm tính ra không bao giờ đúng.',
      en: 'One of the numbers was copied wrong, so the points that follow are wrong as well.',
    },
    whatToDo: {
      vi: 'Sửa mức điểm hoặc điểm tối đa; nếu chính văn bản ghi như vậy, ghi “còn trống” để nói rõ.',
      en: 'Correct the band or the maximum; where the law itself says so, add “not established” and say it.',
    },
    limits: {
      vi: 'Nội dung có “còn trống”, điểm thưởng và điểm trừ không xét.',
      en: 'Nodes with “not established”, bonus and penalty lines are not looked at.',
    },
  },
  on: {
    Node: (node, context) => {
      if (node.level !== 'bonus' && node.level !== 'penalty') check(node, context);
    },
    RulePart: (part, context) => check(part, context),
  },
});

function check(owner: Node | RulePart, { report }: RuleContext<Differs & Record<string, unknown>>): void {
  const items: readonly AstNode[] = owner.items;
  const maximum = owner.$type === 'Node' ? maximumOf(owner) : parseDecimal(items.find(isMaximum)?.points ?? '');
  if (!maximum || items.some(isHole)) return;
  const { bands, parts } = ruleOf(owner);
  const best = bands.flatMap(({ points }) => parseDecimal(points) ?? []).sort((a, b) => compare(b, a))[0];
  const [band] = items.filter(isBand);
  if (best && band && compare(best, maximum) !== 0)
    report({ at: placeOf(band), data: { kind: 'band', points: toOffice(best), maximum: toOffice(maximum) } });
  const maxima = parts.flatMap((part) => parseDecimal(part.maximum ?? '') ?? []);
  const [part] = items.filter(isRulePart);
  if (!part || maxima.length !== parts.length || compare(sum(maxima), maximum) === 0) return;
  report({
    at: placeOf(part, 'number'),
    data: { kind: 'parts', points: toOffice(sum(maxima)), maximum: toOffice(maximum) },
  });
}
