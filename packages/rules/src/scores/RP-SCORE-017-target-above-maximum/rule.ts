import { compare, maximumOf, parseDecimal, toOffice } from '@rplan/meaning';
import { amountOf, placeOf } from '@rplan/syntax';
import { isNode } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A target that its index cannot give: more points than the maximum, more than 100%. */
export const rule = defineRule<{ value: string; maximum: string }>({
  code: 'RP-SCORE-017',
  severity: 'error',
  title: { vi: 'Chỉ tiêu lớn hơn điểm tối đa', en: 'A target above the maximum' },
  message: {
    vi: ({ value, maximum }) => `Chỉ tiêu ${value} cao hơn mức tối đa ${maximum}.`,
    en: ({ value, maximum }) => `The target of ${value} is above the maximum of ${maximum}.`,
  },
  page: {
    why: {
      vi: 'Chỉ tiêu cao hơn điểm tối đa không thể đạt; thường do chép chỉ tiêu của bộ chỉ số khác.',
      en: 'Nobody can reach more than the maximum; the target was copied from another index.',
    },
    whatToDo: {
      vi: 'Sửa chỉ tiêu, hoặc điểm tối đa trong bộ chỉ số.',
      en: 'Correct the target, or the maximum in the index.',
    },
    limits: {
      vi: 'Bộ chỉ số có điểm thưởng không xét; hạng không xét.',
      en: 'Indices with bonus points, and ranks, are not looked at.',
    },
  },
  on: {
    Target(target, { report }) {
      const node = target.node?.ref;
      if (!node || !target.amount) return;
      const said = amountOf(target.amount);
      const { bound, unit, measure = target.measure } = said;
      const value = parseDecimal(said.to ?? said.value ?? '');
      if (!value || measure === 'rank' || bound === 'below' || bound === 'at most') return;
      const percent = unit === '%' || measure === 'rate';
      const maximum = percent ? HUNDRED : maximumOf(node);
      if (!maximum || !(percent || IN_POINTS.test(unit ?? 'điểm')) || hasBonus(node)) return;
      const wrong = compare(value, maximum) > 0 || (bound === 'above' && compare(value, maximum) === 0);
      const sign = percent ? '%' : '';
      if (wrong)
        report({
          at: placeOf(target.amount),
          data: { value: `${toOffice(value)}${sign}`, maximum: `${toOffice(maximum)}${sign}` },
        });
    },
  },
});

const IN_POINTS = /^(?:điểm|points?)$/iu;
const HUNDRED = { units: 100n, scale: 0 };

function hasBonus({ items }: { readonly items: readonly { readonly $type: string }[] }): boolean {
  return items.filter(isNode).some(({ level }) => level === 'bonus');
}
