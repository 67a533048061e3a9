import { matchesIn, textsOf } from '@rplan/meaning';
import type { Place } from '@rplan/syntax';
import { isBasis, isCitedDocument } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';

/** A date written out among short ones in the prose of one document. The date in the head is always written out and no part of this. */
export const rule = defineRule<{ written: string }>({
  code: 'RP-LANG-010',
  severity: 'information',
  title: { vi: 'Lẫn hai cách ghi ngày', en: 'Two ways of writing dates' },
  message: {
    vi: ({ written }) => `“${written}” viết đầy đủ, trong khi các ngày khác viết dạng 22/3/2022.`,
    en: ({ written }) => `“${written}” is written out, while other dates are written 22/3/2022.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP không quy định cách ghi ngày trong lời văn, nhưng một văn bản nên thống nhất một cách.',
      en: 'The decree says nothing of dates inside the text, but one document should write them one way.',
    },
    whatToDo: {
      vi: 'Đổi ngày viết đầy đủ thành dạng ngắn như các ngày khác.',
      en: 'Write the date as short as the others.',
    },
    limits: {
      vi: 'Chỉ báo khi dạng ngắn nhiều hơn; căn cứ, ngày của luật và ngày ở phần đầu văn bản không xét.',
      en: 'Reported only where short dates are the more; căn cứ, the dates of laws and the head of the document are not looked at.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { report }) {
      const long: { at: Place; written: string }[] = [];
      let short = 0;
      const { chunks, links } = textsOf(document);
      // A document that the program cites is printed with a short date.
      for (const { target, labelled } of links)
        if (!labelled && isCitedDocument(target?.ref) && target.ref.date) short++;
      for (const chunk of chunks) {
        short += [...matchesIn(chunk, SHORT_DATE)].length;
        // In căn cứ laws are named by long dates in many offices, whatever the body has.
        if (AstUtils.getContainerOfType(chunk, isBasis)) continue;
        for (const { match, at } of matchesIn(chunk, LONG_DATE)) long.push({ at, written: match[0] });
      }
      if (short > long.length) for (const { at, written } of long) report({ at, data: { written } });
    },
  },
});

/** Not of a law, which has no number in a citation and is told by its long date: `Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025`. */
const LONG_DATE =
  /(?=ngày \d)(?<!(?<!\p{L})(?:Luật|Pháp lệnh|Hiến pháp)[^.;]{0,120})ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu;
const SHORT_DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/g;
