import type { IRecognitionException } from 'chevrotain';
import { vocabularyOf } from '../../facts/facts.js';
import { keywords, spell } from '../../vocabulary/keywords.js';
import { nearest } from '../nearest.js';
import { defineRule } from '../rule.js';

/** What the parser met where it could not stand. One message a place: recovery may stumble over one token more than once. */
export const unexpectedWord = defineRule<{ found: string; suggestion?: string }>({
  code: 'RP-SYNTAX-001',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Từ không đọc được ở vị trí này', en: 'Something that cannot stand here' },
  message: {
    vi: ({ found, suggestion }) => {
      if (found === '') return 'Thiếu phần cuối: tệp kết thúc khi câu lệnh chưa xong. Kiểm tra dấu } còn thiếu.';
      const hint = suggestion ? ` Có phải ý bạn là “${suggestion}”?` : ' Mỗi câu lệnh bắt đầu bằng từ khóa của nó.';
      return `Không đọc được “${found}” ở đây.${hint}`;
    },
    en: ({ found, suggestion }) => {
      if (found === '') return 'The file ends before the statement does. Look for a missing }.';
      const hint = suggestion ? ` Did you mean “${suggestion}”?` : ' Every statement starts with its own keyword.';
      return `“${found}” cannot stand here.${hint}`;
    },
  },
  file(context) {
    const vocabulary = vocabularyOf(context.file);
    const uri = context.file.uri.toString();
    const length = context.file.textDocument.getText().length;
    const seen = new Set<number>();
    for (const error of context.file.parseResult.parserErrors) {
      const { start, end, found } = placeOf(error, length);
      if (seen.has(start)) continue;
      seen.add(start);
      const suggestion = /^\p{L}/u.test(found)
        ? nearest(
            found,
            keywords.map(({ en }) => spell(en, vocabulary)),
          )
        : undefined;
      context.report({ at: { file: uri, start, end }, data: suggestion ? { found, suggestion } : { found } });
    }
  },
  examples: {
    failing: 'thông báo TB-1 "Thông báo" { «nhiêm» vụ NV-1 "Rà soát." }',
    passing: 'thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "Rà soát." }',
  },
});

function placeOf(
  { token, previousToken }: IRecognitionException & { previousToken?: { endOffset?: number } },
  length: number,
) {
  const found = token.image ?? '';
  if (found !== '' && !Number.isNaN(token.startOffset))
    return { start: token.startOffset, end: token.startOffset + found.length, found };
  const end = Math.min(length, (previousToken?.endOffset ?? length - 1) + 1);
  return { start: Math.max(0, end - 1), end, found: '' };
}
