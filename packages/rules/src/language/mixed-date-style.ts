import { matchesIn, textsOf } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { isCitedDocument } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A date written out among short ones in the prose of one document. The date in the head is always written out and no part of this. */
export const mixedDateStyle = defineRule<{ written: string }>({
  code: 'RP-LANG-010',
  family: 'language',
  severity: 'information',
  title: { vi: 'Lẫn hai cách ghi ngày', en: 'Two ways of writing dates' },
  message: {
    vi: ({ written }) => `“${written}” viết đầy đủ, trong khi các ngày khác viết dạng 22/3/2022.`,
    en: ({ written }) => `“${written}” is written out, while other dates are written 22/3/2022.`,
  },
  on: {
    AuthoredDocument(document, { report }) {
      const long: { at: Place; written: string }[] = [];
      let short = 0;
      const { chunks, links } = textsOf(document);
      // A document that the program cites is printed with a short date.
      for (const { target, labelled } of links)
        if (!labelled && isCitedDocument(target?.ref) && target.ref.date) short++;
      for (const chunk of chunks) {
        for (const { match, at } of matchesIn(chunk, LONG_DATE)) long.push({ at, written: match[0] });
        short += [...matchesIn(chunk, SHORT_DATE)].length;
      }
      if (short > long.length) for (const { at, written } of long) report({ at, data: { written } });
    },
  },
  examples: {
    failing: 'báo cáo B "Báo cáo" { đoạn "Ngày 15/5/2019 họp, 16/5/2019 báo cáo, «ngày 22 tháng 3 năm 2022» xong." }',
    passing: 'báo cáo B "Báo cáo" { đoạn "Ngày 15/5/2019 họp, 16/5/2019 báo cáo." }',
  },
});

const LONG_DATE = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;
const SHORT_DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/g;
