import { leewayOf, parseDecimal, resultOfYear, subtract, toOffice, within } from '@rplan/meaning';
import type { Vocabulary } from '@rplan/syntax';
import { placeOf, spell } from '@rplan/syntax';
import type { Direction } from '@rplan/syntax/ast';
import { isAssessment } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';
import { type ChangeUnit, pairOf } from './change-pair.js';

type Change = {
  direction: Direction;
  value: string;
  unit: ChangeUnit;
  since: string;
  before: string;
  now: string;
  /** What the two numbers give; without a direction they are equal. */
  really?: Direction;
  by: string;
};

/** A change since another year (`tăng 2 bậc so với 2024`) that the result of that year contradicts. */
export const rule = defineRule<Change>({
  code: 'RP-SCORE-012',
  severity: 'error',
  title: { vi: 'Mức tăng giảm khác kết quả năm trước', en: 'A change that the result of that year contradicts' },
  message: {
    vi: ({ direction, value, unit, since, before, now, ...change }) => {
      const [name, of] = WORDS.vi[unit];
      return `Ghi ${spell(direction, 'vi')} ${value}${of} so với ${since}, nhưng ${name} năm ${since} là ${before}, nay là ${now}: ${real({ ...change, unit }, 'vi')}.`;
    },
    en: ({ direction, value, unit, since, before, now, ...change }) => {
      const [name, of] = WORDS.en[unit];
      return `“${spell(direction, 'en')} ${value}${of}” is stated, but the ${name} of ${since} is ${before}, and now ${now}: ${real({ ...change, unit }, 'en')}.`;
    },
  },
  page: {
    why: {
      vi: 'Mức tăng giảm thường chép từ báo cáo cũ; có kết quả năm trước trong dự án thì so được.',
      en: 'Rises and falls are copied from older reports; where the result of that year is in the project they can be compared.',
    },
    whatToDo: {
      vi: 'Sửa mức tăng giảm, hoặc kết quả năm trước.',
      en: 'Correct the change, or the result of that year.',
    },
    limits: {
      vi: 'Chỉ so cùng cơ quan, cùng bộ chỉ số, cùng nhóm so sánh; điểm làm tròn được bỏ qua.',
      en: 'Only results of one body, index and population are compared; rounding is allowed for.',
    },
  },
  on: {
    Delta(delta, { project, scoresOf, report }) {
      const result = AstUtils.getContainerOfType(delta, isAssessment);
      const earlier = result && delta.since ? resultOfYear(result, delta.since, project.results) : undefined;
      const stated = parseDecimal(delta.value ?? '');
      const pair = result && earlier && pairOf(delta, result, earlier, scoresOf);
      if (!pair || !earlier || !stated || !delta.since) return;
      const { now, before, unit } = pair;
      const isRank = unit === 'places';
      const risen = isRank ? subtract(before, now) : subtract(now, before);
      const claimed = delta.direction === 'up' ? stated : subtract({ units: 0n, scale: 0 }, stated);
      // A rank is exact; points were rounded then and now.
      const each = leewayOf({ units: 0n, scale: Math.max(now.scale, before.scale, stated.scale) });
      if (within(claimed, risen, ...(isRank ? [] : [leewayOf(stated), each, each]))) return;
      const { units } = risen;
      report({
        at: placeOf(delta, 'value'),
        data: {
          direction: delta.direction,
          value: delta.value,
          unit,
          since: delta.since,
          before: toOffice(before),
          now: toOffice(now),
          ...(units !== 0n && { really: units > 0n ? ('up' as const) : ('down' as const) }),
          by: toOffice({ ...risen, units: units < 0n ? -units : units }),
        },
        related: [
          { place: placeOf(earlier, 'name'), message: { vi: 'Kết quả năm ấy', en: 'The result of that year' } },
        ],
      });
    },
  },
});

/** What is compared, and the unit of its change. */
const WORDS: Readonly<Record<Vocabulary, Readonly<Record<ChangeUnit, readonly [name: string, unit: string]>>>> = {
  vi: { places: ['hạng', ' bậc'], points: ['điểm', ' điểm'], percent: ['tỷ lệ', '%'] },
  en: { places: ['rank', ' places'], points: ['score', ' points'], percent: ['percentage', '%'] },
};

function real({ really, by, unit }: Pick<Change, 'really' | 'by' | 'unit'>, vocabulary: Vocabulary): string {
  if (really)
    return `${spell(really, vocabulary)} ${by}${unit === 'places' && vocabulary === 'en' && by === '1' ? ' place' : WORDS[vocabulary][unit][1]}`;
  return vocabulary === 'vi' ? 'không đổi' : 'no change';
}
