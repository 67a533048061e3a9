import { definitelyAfter, formatShort, parsePartialDate } from '@rplan/calendar';
import { dateOf, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import { isBasis, isCitedDocument } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A document cites, or rests on, one that is dated later than itself, whatever the blanks of either date turn out to be. */
export const rule = defineRule<{ name: string; cited: string; own: string }>({
  code: 'RP-CITE-003',
  severity: 'error',
  title: { vi: 'Viện dẫn văn bản ban hành sau', en: 'Cited before it was issued' },
  message: {
    vi: ({ name, cited, own }) => `${name} ban hành ngày ${cited}, sau ngày của văn bản này (${own}).`,
    en: ({ name, cited, own }) => `${name} is dated ${cited}, later than this document (${own}).`,
  },
  page: {
    why: {
      vi: 'Văn bản không thể dựa vào văn bản chưa ban hành. Thường do ghi nhầm năm hoặc chép căn cứ từ kế hoạch năm sau.',
      en: 'A document cannot rest on one that is not issued yet. Most often a year is wrong, or the basis was copied from a later plan.',
    },
    whatToDo: {
      vi: 'Kiểm tra ngày của hai văn bản.',
      en: 'Check the dates of both documents.',
    },
    limits: {
      vi: 'Chỗ trống trong ngày được hiểu có lợi cho người viết. Văn bản gõ trong lời văn, không liên kết, không xét.',
      en: 'Blanks in a date count for the writer. Documents typed in prose without a link are not looked at.',
    },
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
});
