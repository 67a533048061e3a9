import type { Vocabulary } from '@rplan/syntax';
import { endOf, lexingReport } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A file with keywords of both vocabularies. It is read all the same; the first keyword of the smaller part is underlined. */
export const mixedVocabularies = defineRule<{ word: string; vocabulary: Vocabulary; words: number }>({
  code: 'RP-LANG-011',
  family: 'language',
  severity: 'hint',
  title: { vi: 'Lẫn hai bộ từ khóa', en: 'Keywords of both vocabularies' },
  message: {
    vi: ({ word, words }) => `Tệp lẫn hai bộ từ khóa: ${words} từ khóa như “${word}” thuộc bộ kia.`,
    en: ({ word, words }) => `The file mixes vocabularies: ${words} keyword(s) like “${word}” belong to the other one.`,
  },
  file({ file, report }) {
    const { vocabulary, firstOf } = lexingReport(file.parseResult);
    const smaller = vocabulary.en > vocabulary.vi ? 'vi' : 'en';
    const first = firstOf[smaller];
    if (!first) return;
    report({
      at: { file: file.uri.toString(), start: first.startOffset, end: endOf(first) },
      data: { word: first.image, vocabulary: smaller === 'en' ? 'vi' : 'en', words: vocabulary[smaller] },
    });
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" {\n  «section» "Một" { thời hạn thường xuyên }\n}',
    passing: 'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" {\n  mục "Một" { thời hạn thường xuyên }\n}',
  },
});
