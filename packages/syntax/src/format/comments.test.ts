import { describe, expect, it } from 'vitest';
import { expectLaws, formatted } from './testing/laws.js';

describe('comments stand where they stood', () => {
  it.each([
    ['above and below', '// đầu\n\n// hai\ncơ quan A "a"\n// cuối\n'],
    ['after a statement', 'cơ quan A "a"  // của A\ncơ quan B "b" { thuộc A } /* một */  // hai\n'],
    ['after an opening brace', 'cơ quan A "a" {  // của A\n  ký hiệu "A"\n}\n'],
    ['alone in a block', 'cơ quan A "a" {\n  // chưa có gì\n}\n'],
    ['at the end of a block', 'cơ quan A "a" {\n  ký hiệu "A"\n\n  // hết\n}\n'],
    ['in a block on one line', 'cơ quan A "a" { /* x */ ký hiệu "A" /* y */  loại "b" }\n'],
    ['in a list', 'nhóm N "n" {\n  gồm A,  // một\n    B, /* hai */ C\n}\n'],
    ['before a statement', '/* một */ cơ quan A "a"\n'],
    ['over several lines', 'cơ quan A "a" {\n  /*\n   * một\n   *   hai\n   */\n  ký hiệu "A"\n}\n'],
    ['over several lines, drawn by hand', 'cơ quan A "a" {\n  /* bảng:\n a | b\n      c | d */\n  ký hiệu "A"\n}\n'],
  ])('%s', (_, text) => {
    expect(formatted(text)).toBe(text);
    expectLaws(text);
  });

  it.each([
    ['aligned with spaces', 'cơ quan A "a"           // x', 'cơ quan A "a"  // x\n'],
    ['before an opening brace', 'cơ quan A "a" // x\n{ ký hiệu "A"\n}', 'cơ quan A "a" {  // x\n  ký hiệu "A"\n}\n'],
    [
      'on a line before an opening brace',
      'cơ quan A "a"\n// x\n{\nký hiệu "A"\n}',
      'cơ quan A "a" {\n  // x\n  ký hiệu "A"\n}\n',
    ],
    [
      'ending the line of a block on one line',
      'cơ quan A "a" { ký hiệu "A" // x\n}',
      'cơ quan A "a" {\n  ký hiệu "A"  // x\n}\n',
    ],
    ['with stars', 'cơ quan A "a" {\n/* a\n* b */\n}', 'cơ quan A "a" {\n  /* a\n   * b */\n}\n'],
    ['in the middle of a name', 'cơ quan A "a" { thuộc A./* x */B }', 'cơ quan A "a" { thuộc A. /* x */B }\n'],
  ])('and are tidied %s', (_, text, tidy) => {
    expect(formatted(text)).toBe(tidy);
    expectLaws(text);
  });

  it('after a comma where the list wraps', () => {
    const wide = `"${'văn bản '.repeat(13)}"`;
    const text = `nhóm N "n" { gọi tắt ${wide}, ${wide}, /* x */ "b" }`;
    expect(formatted(text)).toBe(`nhóm N "n" {\n  gọi tắt ${wide},\n    ${wide}, /* x */\n    "b"\n}\n`);
    expectLaws(text);
  });
});
