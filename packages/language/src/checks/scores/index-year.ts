import type { Assessment } from '../../generated/ast.js';
import { isAssessment, isLink, isRank, isTotal } from '../../generated/ast.js';
import { matchesIn } from '../prose-matches.js';
import { defineRule } from '../rule.js';

/** A year beside a result's rank or total that is neither the result's year nor one it is compared with. */
export const indexYear = defineRule<{ written: string; year: string }>({
  code: 'RP-SCORE-006',
  family: 'scores',
  severity: 'error',
  title: { vi: 'Năm của kết quả ghi khác', en: 'Another year than the result’s' },
  message: {
    vi: ({ written, year }) => `Câu này nói về kết quả năm ${year} nhưng ghi năm ${written}.`,
    en: ({ written, year }) => `This is about the result of ${year}, but the text says ${written}.`,
  },
  on: {
    Text({ parts }, { report }) {
      parts.forEach((part, index) => {
        if (!isLink(part) || !isOverall(part)) return;
        const result = part.target?.ref;
        const before = parts[index - 1];
        if (!isAssessment(result) || !before || isLink(before)) return;
        const known = yearsOf(result);
        // Only the sentence the figure stands in: another sentence may speak of another year.
        for (const { match, at } of matchesIn(before, LAST_YEAR)) {
          if (match[1] && !known.has(match[1])) report({ at, data: { written: match[1], year: result.year } });
        }
      });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số"\nkết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }\nbáo cáo B "Báo cáo" { đoạn "Chỉ số «năm 2019» xếp thứ {K.hạng}." }',
    passing:
      'cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số"\nkết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }\nbáo cáo B "Báo cáo" { đoạn "So với năm 2017, Chỉ số năm 2018 xếp thứ {K.hạng}." }',
  },
});

const LAST_YEAR = /năm (\d{4})(?=[^.;\n]*$)/g;

/** The link prints the rank or the total of the whole result. */
function isOverall(link: { steps: readonly { field?: string; node?: unknown }[] }): boolean {
  const [step] = link.steps;
  return step?.node === undefined && (step?.field === 'rank' || step?.field === 'total');
}

function yearsOf(result: Assessment): Set<string> {
  const changes = result.items.flatMap((item) => (isRank(item) || isTotal(item) ? item.changes : []));
  return new Set([result.year, ...changes.flatMap(({ since }) => since ?? [])]);
}
