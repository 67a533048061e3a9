import { definitelyAfter, formatShort, parsePartialDate } from '@rplan/calendar';
import { dateOf, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isBasis, isCitedDocument } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A document cites, or rests on, one that is dated later than itself, whatever the blanks of either date turn out to be. */
export const citedLater = defineRule<{ name: string; cited: string; own: string }>({
  code: 'RP-CITE-003',
  family: 'citations',
  severity: 'error',
  title: { vi: 'Viện dẫn văn bản ban hành sau', en: 'Cited before it was issued' },
  message: {
    vi: ({ name, cited, own }) => `${name} ban hành ngày ${cited}, sau ngày của văn bản này (${own}).`,
    en: ({ name, cited, own }) => `${name} is dated ${cited}, later than this document (${own}).`,
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const own = dateOf(document);
      if (!own) return;
      const told = new Set<unknown>();
      const bases = [document.items, ...factsOf(document).work.tasks.map(({ items }) => items)].flatMap((items) =>
        items
          .filter(isBasis)
          .flatMap((basis) =>
            basis.sources.map(({ ref }, index) => ({ cited: ref, at: placeOf(basis, 'sources', index) })),
          ),
      );
      const links = textsOf(document).links.map((link) => ({ cited: link.target?.ref, at: placeOf(link) }));
      for (const { cited, at } of [...bases, ...links]) {
        if (!isCitedDocument(cited) || told.has(cited)) continue;
        const date = parsePartialDate(cited.date ?? '');
        if (!date.ok || !definitelyAfter(date.date, own)) continue;
        told.add(cited);
        report({
          at,
          data: { name: cited.name, cited: formatShort(date.date, '…'), own: formatShort(own, '…') },
          related: [
            {
              place: placeOf(cited, 'date'),
              message: { vi: 'Ngày của văn bản được viện dẫn', en: 'The date of the cited document' },
            },
          ],
        });
      }
    },
  },
  examples: {
    failing:
      'cơ quan U "UBND tỉnh"\nvăn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U\nbáo cáo B "Báo cáo" { ngày 5/1/2026  đoạn "Thực hiện «{Q}»." }',
    passing:
      'cơ quan U "UBND tỉnh"\nvăn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U\nbáo cáo B "Báo cáo" { ngày _/3/2026  đoạn "Thực hiện {Q}." }',
  },
});
