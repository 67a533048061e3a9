import { matchesIn, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Appendix } from '@rplan/syntax/ast';
import { isAppendix } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';
import { APPENDIX_WORDS, appendicesOf, numberOf, numbersOf } from '../appendix-words.js';

/** An appendix that nothing outside it speaks of. The body must refer to each (Decree 30/2020, PL I, P1, III.1). */
export const rule = defineRule<{ name: string }>({
  code: 'RP-DOC-013',
  severity: 'warning',
  title: { vi: 'Phụ lục không được nhắc đến', en: 'An appendix that the text never mentions' },
  message: {
    vi: ({ name }) => `Nội dung văn bản chưa nhắc đến phụ lục ${name}. Thêm lời dẫn, ví dụ: “tại {${name}}”.`,
    en: ({ name }) => `The text never refers to appendix ${name}. Add a reference, such as “tại {${name}}”.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1: văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section III.1: a document with appendices refers to each of them.',
    },
    whatToDo: {
      vi: 'Thêm lời dẫn, ví dụ “tại {PL-1}”.',
      en: 'Add a reference such as “tại {PL-1}”.',
    },
    limits: {
      vi: 'Lời dẫn không ghi số (“các phụ lục kèm theo”) được hiểu là nói về mọi phụ lục.',
      en: 'Words without a number (“các phụ lục”) are taken for all appendices.',
    },
  },
  readsProse: true,
  on: {
    AuthoredDocument(document, { file, report }) {
      const appendices = appendicesOf(document);
      if (appendices.length === 0 || lostIn(file).near(document)) return;
      const unmentioned = new Set(appendices);
      const { chunks, links } = textsOf(document);
      for (const link of links) {
        for (const ref of [link.target?.ref, ...link.steps.map(({ node }) => node?.ref)])
          if (isAppendix(ref) && AstUtils.getContainerOfType(link, isAppendix) !== ref) unmentioned.delete(ref);
      }
      const numbers = unmentioned.size > 0 ? numbersOf(document) : undefined;
      for (const chunk of unmentioned.size > 0 ? chunks : []) {
        for (const { match } of matchesIn(chunk, APPENDIX_WORDS)) {
          const within = AstUtils.getContainerOfType(chunk, isAppendix);
          const number = match[1] === undefined ? undefined : numberOf(match[1]);
          // Words without a number speak of whichever the reader needs; a number that none has is another rule's finding.
          const one = number === undefined ? undefined : numbers?.get(number);
          const meant: readonly Appendix[] = one ? [one] : appendices;
          for (const appendix of meant) if (appendix !== within) unmentioned.delete(appendix);
        }
      }
      for (const appendix of unmentioned) {
        // Without its name nothing can refer to it yet.
        if ((appendix.name as string | undefined) === undefined || lostIn(file).mentions(appendix.name)) continue;
        report({ at: placeOf(appendix, 'name'), data: { name: appendix.name } });
      }
    },
  },
});
