import { createRPlanServices } from '@rplan/meaning';
import { DIRECTORY } from '@rplan/rules/testing';
import type { Model } from '@rplan/syntax/ast';
import fc from 'fast-check';
import type { ParseResult } from 'langium';
import { EmptyFileSystem } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Reader } from './graft.js';
import { graft } from './graft.js';
import { described } from './testing.js';

const { parser } = createRPlanServices(EmptyFileSystem).rplan;
const reader: Reader = {
  read: (text) => parser.ForgivingParser.parse<Model>(text),
  lex: (text) => parser.Lexer.tokenize(text).report as never,
};

const PLAN = `// Kế hoạch
kế hoạch KH-1 "Kế hoạch {QĐ-1}" {
  năm 2026   // năm
  mục M "Một" {
    /* nhóm */
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát {TT-1|tồn tại **này**}." { khắc phục TT-1  thời hạn trước ngày 2/9 }
    nhiệm vụ NV-2 """
      Hai.
      - Ba {SNV}
    """ {
      // trong
      phối hợp STC, "các xã"
      thời hạn 10 ngày sau NV-1
    }
  }
  đoạn "Cuối."
  bảng nhiệm vụ { cột thứ tự, chủ trì
    nhiệm vụ NV-3 { sau NV-1, NV-2 }
    nhiệm vụ NV-4
  }
  ký SNV.GĐ "A"
}
// cuối
tiến độ T6 của KH-1 ngày 30/6/2026 {
  cập nhật NV-1 { trạng thái hoàn thành }
  cập nhật NV-2 { đạt 3/4 }
}
`;

/** Whether the change was grafted; either way the tree must be that of the new text. */
function checked(before: string, after: string): boolean {
  const grafted = graft(reader.read(before), after, reader);
  if (grafted) expect(described(grafted.result)).toEqual(described(reader.read(after)));
  return grafted !== undefined;
}

const replaced = (from: string, to: string) => PLAN.replace(from, () => to);

describe('reading only what was edited gives the tree of the whole', () => {
  it.each([
    ['a letter of a text', 'Cuối.', 'Cuốis.'],
    ['a name that is used', 'chủ trì SNV', 'chủ trì SNVX'],
    ['the end of a statement', 'STC, "các xã"', 'STC, "các xã", SNV'],
    ['a new line with a statement', 'chủ trì SNV\n', 'chủ trì SNV\n    phối hợp STC\n'],
    ['a whole task', 'NV-4\n', 'NV-4\n    nhiệm vụ NV-5 "Năm" { }\n'],
    ['a line taken away', '    chủ trì SNV\n', ''],
    ['half a keyword', 'chủ trì SNV\n', 'chủ trì SNV\n    phối h\n'],
    ['a keyword without its marks', 'chủ trì SNV\n', 'chu tri SNV\n'],
    ['a comment', '// trong', '// trong x'],
    ['a title', '"Một"', '"Một hai"'],
    ['an update', 'đạt 3/4', 'đạt 4/4'],
    ['a line in a long text', 'Hai.\n', 'Hai.\n      Hai rưỡi.\n'],
    ['an English word', 'chủ trì SNV\n', 'lead SNV\n'],
    ['nothing but spaces', 'năm 2026 ', 'năm 2026      '],
  ])('%s', (_, from, to) => {
    expect(checked(PLAN, replaced(from, to))).toBe(true);
    expect(checked(replaced(from, to), PLAN)).toBe(true);
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(checked(crlf(PLAN), crlf(replaced(from, to)))).toBe(true);
  });

  it.each([
    ['a brace', 'chủ trì SNV\n', 'chủ trì SNV {\n'],
    ['a brace that closes', 'chủ trì SNV\n', 'chủ trì SNV }\n'],
    ['an open text', '"Cuối."', '"Cuối.'],
    ['an open comment', '// trong', '/* trong'],
    ['a comment over what follows', 'khắc phục TT-1 ', 'khắc phục TT-1 //'],
    ['an open fence', 'đoạn "Cuối."', 'đoạn """Cuối.'],
    ['a sign that means nothing', 'chủ trì SNV\n', 'chủ trì SNV;\n'],
    ['everything', PLAN, DIRECTORY],
    ['nothing left', PLAN, ''],
  ])('or reads the whole: %s', (_, from, to) => {
    checked(PLAN, replaced(from, to));
    checked(replaced(from, to), PLAN);
  });

  it('whatever is put in or taken away, one edit upon another', { timeout: 60_000 }, () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      '"',
      '{',
      '}',
      '//',
      '/*',
      '*/',
      '"""',
      ',',
      '.',
      '5',
      'chủ trì ',
      'nhiệm vụ NV-9 "x"',
      'lead ',
      ' { }',
      '{SNV}',
      '\\',
      'đ',
      '%',
      ';',
      '= ',
    ];
    let grafts = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(PLAN, PLAN.replaceAll('\n', '\r\n'), DIRECTORY),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.integer({ min: 0, max: 6 }),
            fc.constantFrom('', ...pieces),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (text, edits) => {
          let now = text;
          let result: ParseResult<Model> = reader.read(now);
          for (const [where, cut, put] of edits) {
            const at = Math.floor(where * now.length);
            const next = now.slice(0, at) + put + now.slice(at + cut);
            const grafted = graft(result, next, reader);
            if (grafted) {
              grafts++;
              expect(described(grafted.result)).toEqual(described(reader.read(next)));
            }
            result = grafted?.result ?? reader.read(next);
            now = next;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(grafts).toBeGreaterThan(100);
  });
});
