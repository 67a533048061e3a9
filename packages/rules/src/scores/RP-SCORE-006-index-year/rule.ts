import { matchesIn } from '@rplan/meaning';
import type { Assessment } from '@rplan/syntax/ast';
import { isAssessment, isIndex, isLink, isRank, isTotal } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * A year of the index in front of a result's rank or total that is neither the result's year nor one it is compared with. Other years in
 * the sentence are those of decisions, reports, plans and targets: an index is published in the year after.
 */
export const rule = defineRule<{ written: string; year: string }>({
  code: 'RP-SCORE-006',
  severity: 'error',
  title: { vi: 'Năm của kết quả ghi khác', en: 'Another year than the result’s' },
  message: {
    vi: ({ written, year }) => `Câu này nói về kết quả năm ${year} nhưng ghi năm ${written}.`,
    en: ({ written, year }) => `This is about the result of ${year}, but the text says ${written}.`,
  },
  page: {
    why: {
      vi: 'Chỉ số công bố năm sau, nên hay ghi nhầm năm công bố: đã gặp “Chỉ số ... năm 2019 xếp thứ 02” trong phần nói về kết quả năm 2018.',
      en: 'An index is published a year later, so that the year of publication is written for it: “the index of 2019 ranked 2nd” stood in a part about 2018.',
    },
    whatToDo: {
      vi: 'Ghi đúng năm của kết quả (có gợi ý).',
      en: 'Write the year of the result (a fix does it).',
    },
    limits: {
      vi: 'Chỉ xét năm đứng ngay trước hạng hoặc tổng điểm in bằng liên kết; năm của kế hoạch, quyết định, mục tiêu không bị báo.',
      en: 'Only a year right in front of a rank or total that a link prints; years of plans, decisions and targets are right.',
    },
  },
  readsProse: true,
  on: {
    Text({ parts }, { report }) {
      parts.forEach((part, index) => {
        if (!isLink(part) || !isOverall(part)) return;
        const result = part.target?.ref;
        const before = parts[index - 1];
        if (!isAssessment(result) || !before || isLink(before)) return;
        const named = parts[index - 2];
        const opening = parts[index - 3];
        const years = [
          ...matchesIn(before, NAMED_YEAR),
          ...(named && isLink(named) && isIndex(named.target?.ref) ? matchesIn(before, FIRST_YEAR) : []),
          ...matchesIn(before, OPENING_YEAR),
          ...(named && isLink(named) && opening && !isLink(opening) && REACHES.test(before.text ?? '')
            ? matchesIn(opening, LAST_YEAR)
            : []),
        ];
        for (const { match, at } of years) {
          const written = match[1];
          if (!written || yearsOf(result).has(written) || PLANNED.test(sentenceOf(match))) continue;
          report({ at, data: { written, year: result.year } });
        }
      });
    },
  },
});

/** Between the year and the figure stands only what is said of the index: `năm 2018 xếp ở vị trí thứ`. */
const CLAIM =
  '(?=\\s*(?:của [^.;:,\\n\\d]*?\\s)?(?:(?:chỉ|đã|cũng|được)\\s+)*(?:đạt|xếp|đứng|là|[:(])(?:(?!(?<!\\p{L})(?:so với|hơn|từ|lên|trên|công bố|trước)(?!\\p{L}))[^.;:,\\n\\d])*$)';
const INDEX =
  '(?<!\\p{L})(?:chỉ số|điểm số|xếp hạng|thứ hạng|kết quả|PAR ?Index|SIPAS|PAPI|PCI|DDCI)(?!\\p{L})(?:(?!(?<!\\p{L})(?:công bố|kế hoạch|báo cáo|mục tiêu|quyết định|thông báo|văn bản|công văn|hội nghị|thực hiện|ban hành|triển khai|so với|đạt|xếp thứ|tại|theo|trong|vào|từ|đến)(?!\\p{L}))[^.;:,\\n\\d])*';
const NAMED_YEAR = new RegExp(`năm (\\d{4})(?!\\d)(?<=${INDEX}năm \\d{4})${CLAIM}`, 'giu');
/** After a link that prints the index. */
const FIRST_YEAR = new RegExp(`năm (\\d{4})(?!\\d)(?<=^\\s*(?:của [^.;:,\\n\\d]*?\\s)?năm \\d{4})${CLAIM}`, 'giu');
/** `Năm 2023, tỉnh đạt`: the year that opens the sentence, up to the figure. */
const OPENING_YEAR =
  /(?=Năm)(?<=(?:^|[.;\n])\s*)Năm (\d{4})(?=, (?:(?!(?<!\p{L})(?:so với|hơn|công bố|của năm|trước|theo|thực hiện|ban hành)(?!\p{L}))[^.;:,\n\d])*?(?:đạt|xếp (?:hạng|thứ))\s*$)/gu;
/** The same in front of a link that says who or what. */
const LAST_YEAR = /(?=Năm)(?<=(?:^|[.;\n])\s*)Năm (\d{4})(?=, (?:Chỉ số |chỉ số )?$)/gu;
const REACHES = /^(?: của [^.;:,\n\d]*?)?(?: (?:chỉ|đã|cũng))* (?:đạt|xếp (?:hạng|thứ))\s*$/iu;
/** A sentence about what is to come says how far one was. */
const PLANNED = /(?<!\p{L})(?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|phấn đấu|dự kiến|nâng|cải thiện|duy trì)(?!\p{L})/iu;

function sentenceOf({ input = '', index = 0 }: RegExpMatchArray): string {
  return input.slice(Math.max(...['.', ';', '\n'].map((stop) => input.lastIndexOf(stop, index))) + 1);
}

/** The link prints the rank or the total of the whole result. */
function isOverall(link: { steps: readonly { field?: string; node?: unknown }[] }): boolean {
  const [step] = link.steps;
  return step?.node === undefined && (step?.field === 'rank' || step?.field === 'total');
}

function yearsOf(result: Assessment): Set<string> {
  const changes = result.items.flatMap((item) => (isRank(item) || isTotal(item) ? item.changes : []));
  return new Set([result.year, ...changes.flatMap(({ since }) => since ?? [])]);
}
