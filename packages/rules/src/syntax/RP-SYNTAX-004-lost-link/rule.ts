import { faultsOf, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/**
 * A `{` in a text that opens no link: unclosed on its line or at the end of the file, or followed by what no link holds. A link that names
 * nothing, or prints no words, is one just as little.
 */
export const rule = defineRule<{ more?: number; empty?: 'name' | 'words' }>({
  code: 'RP-SYNTAX-004',
  severity: 'error',
  title: { vi: 'Dấu { không mở liên kết', en: 'A brace that opens no link' },
  message: {
    vi: ({ more, empty }) =>
      empty === 'words'
        ? 'Liên kết này không in gì: sau dấu | chưa có lời văn. Viết lời văn, hoặc bỏ dấu | để in tên.'
        : more === undefined
          ? 'Dấu { này không mở được liên kết: viết {Tên}, {Tên.phần} hoặc {Tên|lời văn} và đóng bằng } trên cùng dòng. Nếu cần chính dấu ngoặc nhọn, viết \\{.'
          : `Dấu { này và ${more} dấu { sau nó trong cùng văn bản không mở được liên kết.`,
    en: ({ more, empty }) =>
      empty === 'words'
        ? 'This link prints nothing: there are no words after the |. Write them, or take the | away to print the name.'
        : more === undefined
          ? 'This { opens no link: write {Name}, {Name.part} or {Name|words} and close it with } on the same line. For the brace itself write \\{.'
          : `This { and ${more} more after it in the same text open no link.`,
  },
  page: {
    why: {
      vi: 'Dấu { trong lời văn mở một liên kết; không đóng thì phần sau bị nuốt.',
      en: 'A { in prose opens a link; unclosed it swallows what follows.',
    },
    whatToDo: {
      vi: 'Viết {Tên} đủ hai dấu trên một dòng, hoặc \\{ để in dấu ngoặc.',
      en: 'Write {Name} with both braces on one line, or \\{ for the brace.',
    },
    limits: {
      vi: 'Nhiều dấu { hỏng trong một văn bản được báo gộp.',
      en: 'Many broken braces of one text are reported together.',
    },
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
    Link(link, { report }) {
      const written = link.$cstNode?.text ?? '';
      if (NAMELESS.test(written)) report({ at: placeOf(link), data: { empty: 'name' } });
      else if (link.target && link.labelled && WORDLESS.test(written))
        report({ at: placeOf(link), data: { empty: 'words' } });
    },
  },
});

const NAMELESS = /^\{\s*\^?\s*[|}]/u;
const WORDLESS = /\|\s*\}$/u;
