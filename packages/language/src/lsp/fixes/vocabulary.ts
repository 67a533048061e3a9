import { formatText } from '../../format/index.js';
import type { Fixer } from './fix.js';

/** A file with keywords of both vocabularies: the whole file in the one that most of its keywords belong to. */
export const uniformVocabulary: Fixer = ({ data }, { file }) => {
  if (data.vocabulary !== 'vi' && data.vocabulary !== 'en') return [];
  const text = file.textDocument.getText();
  const formatted = formatText(text, { vocabulary: data.vocabulary });
  if (!formatted.ok) return [];
  const title =
    data.vocabulary === 'vi'
      ? { vi: 'Viết cả tệp bằng từ khóa tiếng Việt', en: 'Write the whole file in Vietnamese keywords' }
      : { vi: 'Viết cả tệp bằng từ khóa tiếng Anh', en: 'Write the whole file in English keywords' };
  const place = { file: file.uri.toString(), start: 0, end: text.length };
  return [{ title, edits: [{ place, text: formatted.text }], preferred: false }];
};
