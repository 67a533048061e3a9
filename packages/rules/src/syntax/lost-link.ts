import { faultsOf, placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A `{` in a text that opens no link: unclosed on its line or at the end of the file, or followed by what no link holds. */
export const lostLink = defineRule<{ more?: number }>({
  code: 'RP-SYNTAX-004',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Dấu { không mở liên kết', en: 'A brace that opens no link' },
  message: {
    vi: ({ more }) =>
      more === undefined
        ? 'Dấu { này không mở được liên kết: viết {Tên}, {Tên.phần} hoặc {Tên|lời văn} và đóng bằng } trên cùng dòng. Nếu cần chính dấu ngoặc nhọn, viết \\{.'
        : `Dấu { này và ${more} dấu { sau nó trong cùng văn bản không mở được liên kết.`,
    en: ({ more }) =>
      more === undefined
        ? 'This { opens no link: write {Name}, {Name.part} or {Name|words} and close it with } on the same line. For the brace itself write \\{.'
        : `This { and ${more} more behind it in the same text open no link.`,
  },
  file({ file, report }) {
    for (const { kind, start, end, more } of faultsOf(file.parseResult)) {
      const at = { file: file.uri.toString(), start, end };
      if (kind === 'unclosed-link') report({ at, data: {} });
      else if (kind === 'lost-links') report({ at, data: { more: more ?? 0 } });
    }
  },
  on: {
    Chunk(chunk, { report }) {
      if (chunk.lost !== undefined) report({ at: placeOf(chunk), data: {} });
    },
  },
  examples: {
    failing: 'thông báo TB-1 "Thông báo" {\n  đoạn "Thực hiện «{»TB-1 ngay."\n}',
    passing: 'thông báo TB-1 "Thông báo" {\n  đoạn "Thực hiện {TB-1} ngay."\n}',
  },
});
