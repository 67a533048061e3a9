import { compare, leewayOf, parseDecimal, toOffice, within } from '@rplan/meaning';
import { amountOf, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { impliedBy } from './implied.js';

interface Compared {
  kind: 'other-level' | 'above-maximum' | 'reached';
  since: string;
  before: string;
  comesTo: string;
  other: string;
  year?: string;
}

/** A target that names a change, compared with the result that it starts from and with the latest one. */
export const rule = defineRule<Compared & Record<string, unknown>>({
  code: 'RP-SCORE-024',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu tăng, giảm không khớp kết quả', en: 'A change that does not fit the results' },
  message: {
    vi: ({ kind, since, before, comesTo, other, year }) =>
      `${START.vi(since, before, comesTo)} ${END[kind].vi(other, year ?? '')}`,
    en: ({ kind, since, before, comesTo, other, year }) =>
      `${START.en(since, before, comesTo)} ${END[kind].en(other, year ?? '')}`,
  },
  page: {
    why: {
      vi: 'Chỉ tiêu tăng bao nhiêu so với một năm chỉ có nghĩa khi cộng với kết quả năm đó; cộng lại thì thấy chép nhầm.',
      en: 'A rise against a year means something only together with the result of that year; the sum shows what was copied wrong.',
    },
    whatToDo: {
      vi: 'Sửa mức tăng, năm so sánh hoặc mức phải đạt.',
      en: 'Correct the change, the year compared with, or the level.',
    },
    limits: {
      vi: 'Chỉ xét khi dự án có kết quả của năm so sánh; mức tăng tính theo phần trăm không xét.',
      en: 'Only where the project has the result of that year; changes in percent are not looked at.',
    },
  },
  on: {
    Target(target, { project, report }) {
      if (!target.amount) return;
      const said = amountOf(target.amount);
      const implied = impliedBy(target, said, project.results);
      if (!implied) return;
      const { before, comesTo, isRank, most, latest, from } = implied;
      const level = parseDecimal(said.value ?? '');
      const given = { since: from.year, before: toOffice(before), comesTo: toOffice(comesTo) };
      const at = placeOf(target.amount, 'words');
      const related = [
        { place: placeOf(from, 'name'), message: { vi: 'Kết quả năm so sánh', en: 'The result compared with' } },
      ];
      if (
        level &&
        said.bound !== 'between' &&
        !within(level, comesTo, ...(isRank ? [] : [leewayOf(level), leewayOf(before)]))
      )
        report({ at, data: { kind: 'other-level', ...given, other: toOffice(level) }, related });
      else if ((most && compare(comesTo, most) > 0) || (isRank && compare(comesTo, ONE) < 0))
        report({
          at,
          data: { kind: 'above-maximum', ...given, other: isRank ? '1' : toOffice(most ?? comesTo) },
          related,
        });
      else if (
        latest &&
        said.change?.direction === 'up' &&
        (isRank ? compare(latest.value, comesTo) < 0 : compare(latest.value, comesTo) > 0)
      )
        report({
          at,
          data: { kind: 'reached', ...given, other: toOffice(latest.value), year: latest.result.year },
          related,
        });
    },
  },
});

const ONE = { units: 1n, scale: 0 };

const START = {
  vi: (since: string, before: string, comesTo: string) => `Năm ${since} là ${before}, chỉ tiêu này là ${comesTo},`,
  en: (since: string, before: string, comesTo: string) => `In ${since} it was ${before}, so this target is ${comesTo},`,
};

const END = {
  'other-level': {
    vi: (other: string) => `nhưng mức ghi bên cạnh là ${other}.`,
    en: (other: string) => `but the level beside it is ${other}.`,
  },
  'above-maximum': {
    vi: (other: string) => `vượt mức cao nhất có thể là ${other}.`,
    en: (other: string) => `which is beyond ${other}, the best there is.`,
  },
  reached: {
    vi: (other: string, year: string) => `nhưng năm ${year} đã là ${other}.`,
    en: (other: string, year: string) => `but in ${year} it was ${other} already.`,
  },
};
