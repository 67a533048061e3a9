import type { Vocabulary } from '@rplan/syntax';
import { endOf, lexingReport } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A file with keywords of both vocabularies. It is read all the same; the first keyword of the smaller part is underlined. */
export const rule = defineRule<{ word: string; vocabulary: Vocabulary; words: number }>({
  code: 'RP-LANG-011',
  severity: 'hint',
  title: { vi: 'Lẫn hai bộ từ khóa', en: 'Keywords of both vocabularies' },
  message: {
    vi: ({ word, words }) => `Tệp lẫn hai bộ từ khóa: ${words} từ khóa như “${word}” thuộc bộ kia.`,
    en: ({ word, words }) => `The file mixes vocabularies: ${words} keyword(s) like “${word}” belong to the other one.`,
  },
  page: {
    why: {
      vi: 'Một tệp lẫn từ khóa tiếng Việt và tiếng Anh vẫn đọc được nhưng khó soát; thường do chép mẫu từ tệp khác.',
      en: 'A file with keywords of both languages can be read, but is hard to go over; most often part of it was pasted.',
    },
    whatToDo: {
      vi: 'Viết cả tệp bằng một bộ từ khóa (có gợi ý sửa cả tệp).',
      en: 'Write the whole file in one vocabulary (a fix does it).',
    },
    limits: {
      vi: 'Chỉ đếm từ khóa, không xét lời văn và tên.',
      en: 'Keywords are counted, not the prose and the names.',
    },
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
});
