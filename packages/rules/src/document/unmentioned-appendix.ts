import { matchesIn, textsOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { Appendix } from '@rplan/syntax/ast';
import { isAppendix } from '@rplan/syntax/ast';
import { AstUtils } from 'langium';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';
import { APPENDIX_WORDS, appendicesOf, numberOf, numbersOf } from './appendix-words.js';

/** An appendix that nothing outside it speaks of. The body must refer to each (Decree 30/2020, PL I, P1, III.1). */
export const unmentionedAppendix = defineRule<{ name: string }>({
  code: 'RP-DOC-013',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Phụ lục không được nhắc đến', en: 'An appendix that the text never mentions' },
  message: {
    vi: ({ name }) => `Nội dung văn bản chưa nhắc đến phụ lục ${name}. Thêm lời dẫn, ví dụ: “tại {${name}}”.`,
    en: ({ name }) => `The text never refers to appendix ${name}. Add a reference, such as “tại {${name}}”.`,
  },
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
        if (lostIn(file).mentions(appendix.name)) continue;
        report({ at: placeOf(appendix, 'name'), data: { name: appendix.name } });
      }
    },
  },
  examples: {
    failing:
      'kế hoạch K "Kế hoạch" {\n  đoạn "Nhiệm vụ tại {PL-1}."\n  phụ lục PL-1 "Danh mục" { đoạn "Một." }\n  phụ lục «PL-2» "Biểu mẫu" { đoạn "Hai." }\n}',
    passing:
      'kế hoạch K "Kế hoạch" {\n  đoạn "Nhiệm vụ tại {PL-1}, biểu mẫu tại Phụ lục II."\n  phụ lục PL-1 "Danh mục" { đoạn "Một." }\n  phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }\n}',
  },
});
