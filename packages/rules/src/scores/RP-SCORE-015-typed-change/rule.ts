import { agrees, compare, matchesIn, parseDecimal, resultOfYear, subtract, toOffice } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import type { Assessment, Direction, Rank, Total } from '@rplan/syntax/ast';
import { isAssessment, isChunk, isLink, isRank, isTotal } from '@rplan/syntax/ast';
import type { ProjectParts } from '../../project-parts.js';
import { defineRule } from '../../rule.js';

type Change = { stated: string; direction?: Direction; by: string; unit: 'bậc' | 'điểm'; since: string };

/** A rise or fall typed behind the rank or total that a link prints: `{KQ.hạng}, tăng 3 bậc so với năm 2024`. */
export const rule = defineRule<Change>({
  code: 'RP-SCORE-015',
  severity: 'error',
  title: { vi: 'Mức tăng giảm gõ tay khác số liệu', en: 'A typed rise or fall that the data contradict' },
  message: {
    vi: ({ stated, direction, by, unit, since }) =>
      `Ghi “${stated}”, số liệu so với năm ${since}: ${direction ? `${spell(direction, 'vi')} ${by} ${unit}` : 'không đổi'}.`,
    en: ({ stated, direction, by, since, unit }) =>
      `“${stated}” is stated; against ${since} the data say ${direction ? `${spell(direction, 'en')} ${by} ${unit === 'bậc' ? 'places' : 'points'}` : 'no change'}.`,
  },
  page: {
    why: {
      vi: 'Câu chép từ báo cáo trước: hạng lấy theo liên kết nên đúng, “tăng 3 bậc” gõ tay còn của năm cũ.',
      en: 'A sentence taken over from the last report: the rank comes from a link and is right, the typed “up 3 places” is old.',
    },
    whatToDo: {
      vi: 'Dùng {KQ.hạng.mức thay đổi}, hoặc sửa lời.',
      en: 'Use {KQ.hạng.mức thay đổi}, or correct the words.',
    },
    limits: {
      vi: 'Chỉ xét mức tăng giảm đứng liền sau hạng hoặc tổng điểm in bằng liên kết, có ghi năm so sánh, và năm ấy có trong số liệu.',
      en: 'Only a change right behind a rank or total printed by a link, with the year it is against, where the data know that year.',
    },
  },
  readsProse: true,
  on: {
    Text({ parts }, { project, report }) {
      parts.forEach((part, index) => {
        const behind = parts[index + 1];
        const result = isLink(part) ? part.target?.ref : undefined;
        if (!isLink(part) || !behind || !isChunk(behind) || !isAssessment(result) || !isOverall(part.steps)) return;
        for (const { match, at } of matchesIn(behind, CHANGE)) {
          const { direction: named = '', value = '', unit = '', since = '' } = match.groups ?? {};
          const typed = parseDecimal(value);
          const real = changeSince(result, since, unit === 'bậc', project.results);
          if (!typed || !real) continue;
          const up = /^(?:tăng|thăng)$/iu.test(named);
          if (agrees(typed, real.by) && (real.direction === undefined || (real.direction === 'up') === up)) continue;
          const stated = match[0].trim();
          report({
            at,
            data: {
              stated,
              ...(real.direction && { direction: real.direction }),
              by: toOffice(real.by),
              unit: unit === 'bậc' ? 'bậc' : 'điểm',
              since,
            },
          });
        }
      });
    },
  },
});

/** Between the figure and its change stands at most what it is counted in. */
const CHANGE =
  /(?=tăng|giảm|tụt|thăng)(?<=^(?:\/\d+)?(?: điểm| sở, ban, ngành| tỉnh, thành phố| cả nước| toàn tỉnh)?[,;]?\s*\(?(?:đã )?)(?<direction>tăng|giảm|tụt|thăng) (?<value>\d+(?:,\d+)?) (?<unit>bậc|điểm) so với (?:năm )?(?<since>\d{4})(?!\d)/gu;

function isOverall(steps: readonly { readonly field?: string; readonly node?: unknown }[]): boolean {
  const [step, ...more] = steps;
  return more.length === 0 && step?.node === undefined && (step?.field === 'rank' || step?.field === 'total');
}

/** What the result says itself of the year, else what the result of that year gives. */
function changeSince(result: Assessment, since: string, isPlaces: boolean, results: ProjectParts['results']) {
  const own = (isPlaces ? rankOf(result) : totalOf(result))?.changes.find((change) => change.since === since);
  const value = own && (own.percent ? undefined : parseDecimal(own.value ?? ''));
  if (own) return value && { by: value, direction: own.direction as Direction | undefined };
  const earlier = resultOfYear(result, since, results);
  const [now, before] = [result, earlier].map((each) => each && figureOf(each, isPlaces));
  if (!now || !before) return undefined;
  const order = compare(now, before);
  const by = order > 0 ? subtract(now, before) : subtract(before, now);
  const risen = isPlaces ? order < 0 : order > 0;
  const direction: Direction | undefined = order === 0 ? undefined : risen ? 'up' : 'down';
  return { by, direction };
}

function figureOf(result: Assessment, isPlaces: boolean) {
  if (isPlaces) return parseDecimal(rankOf(result)?.value?.split('/')[0] ?? '');
  const total = totalOf(result);
  return total?.percent ? undefined : parseDecimal(total?.value ?? '');
}

function rankOf({ items }: Assessment): Rank | undefined {
  return items.find(isRank);
}

function totalOf({ items }: Assessment): Total | undefined {
  return items.filter(isTotal).find(({ measure }) => measure === 'total');
}
