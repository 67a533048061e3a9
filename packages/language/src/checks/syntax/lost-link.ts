import { faultsOf } from '../../parser/faults.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';

/** A `{` in a text that opens no link: unclosed on its line or at the end of the file, or followed by what no link holds. */
export const lostLink = defineRule<Record<string, never>>({
  code: 'RP-SYNTAX-004',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Dấu { không mở liên kết', en: 'A brace that opens no link' },
  message: {
    vi: () =>
      'Dấu { này không mở được liên kết: viết {Tên}, {Tên.phần} hoặc {Tên|lời văn} và đóng bằng } trên cùng dòng. Nếu cần chính dấu ngoặc nhọn, viết \\{.',
    en: () =>
      'This { opens no link: write {Name}, {Name.part} or {Name|words} and close it with } on the same line. For the brace itself write \\{.',
  },
  file({ file, report }) {
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind === 'unclosed-link') report({ at: { file: file.uri.toString(), start, end }, data: {} });
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
