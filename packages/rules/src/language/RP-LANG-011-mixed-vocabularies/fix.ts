import type { RuleFix } from '../../fixes/fix.js';
import { formatFileIn } from '../../fixes/format-file.js';

/** A file with keywords of both vocabularies: the whole file in the one that most of its keywords belong to. */
export const fix: RuleFix = {
  safety: 'look',
  offer: ({ data }, { file }) => {
    if (data.vocabulary !== 'vi' && data.vocabulary !== 'en') return [];
    const edits = formatFileIn(data.vocabulary, file);
    if (edits.length === 0) return [];
    const title =
      data.vocabulary === 'vi'
        ? { vi: 'Viết cả tệp bằng từ khóa tiếng Việt', en: 'Write the whole file in Vietnamese keywords' }
        : { vi: 'Viết cả tệp bằng từ khóa tiếng Anh', en: 'Write the whole file in English keywords' };
    return [{ title, edits, preferred: false }];
  },
};
