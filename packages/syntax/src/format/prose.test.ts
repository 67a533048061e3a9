import { describe, expect, it } from 'vitest';
import { formatted } from './testing/laws.js';

function text(literal: string): string {
  return formatted(`kế hoạch K "" {\nđoạn ${literal}\n}`).slice('kế hoạch K "" {\n  đoạn '.length, -'\n}\n'.length);
}

describe('a text on one line', () => {
  it.each([
    '""',
    '" a  b "',
    '"a \\" b"',
    '"\\{a\\} * b *c* }"',
    '"a // b /* c */"',
    '"a\tb"',
    '"{X|a  "b"  {Y} c}"',
    '"{ lạc"',
    '"{X|"',
  ])('stays: %s', (literal) => {
    expect(text(literal)).toBe(literal);
  });

  it('is never wrapped', () => {
    const long = `"${'văn bản '.repeat(100)}"`;
    expect(text(long)).toBe(long);
  });

  it('is written in NFC', () => {
    expect(text('"Ủy ban".'.slice(0, -1).normalize('NFD'))).toBe('"Ủy ban"');
  });

  it('has links without spaces, with keywords of the vocabulary', () => {
    expect(text('"{ QĐ-615 . Có  ngày }, {^ CT-1 }, {KQ.1.1 .2}, {.lead}, {X.rank.change of|a của b}"')).toBe(
      '"{QĐ-615.có ngày}, {^CT-1}, {KQ.1.1 .2}, {.chủ trì}, {X.hạng.mức thay đổi|a của b}"',
    );
  });
});

describe('a text of several lines', () => {
  it('stands between its fences, two spaces deeper, its lines whole', () => {
    expect(text('"""một  hai\n\t- ba   \n\n\n+ "bốn"\n"""')).toBe(
      '"""\n    một  hai\n    - ba\n\n\n    + "bốn"\n  """',
    );
  });

  it('may be empty', () => {
    expect(text('""""""')).toBe('""""""');
    expect(text('"""\n \n"""')).toBe('"""\n  """');
  });

  it('keeps quotes next to its fences', () => {
    expect(text('"""a""""')).toBe('"""\n    a"\n  """');
    expect(text('"""a"""""""')).toBe('"""\n    a"""""""');
  });

  it('keeps a space and a line end after a backslash', () => {
    expect(text('"""\na\\ \nb\\\n  c\n"""')).toBe('"""\n    a\\ \n    b\\\n  c\n  """');
  });

  it('opens the block around it', () => {
    expect(formatted('kế hoạch K "" { đoạn """a"""  khẩn }')).toBe(
      'kế hoạch K "" {\n  đoạn """\n    a\n  """\n  khẩn\n}\n',
    );
  });

  it('may stand in a list', () => {
    expect(formatted('kế hoạch K "" { sản phẩm """a""", "b" }')).toBe(
      'kế hoạch K "" {\n  sản phẩm """\n    a\n  """, "b"\n}\n',
    );
  });
});
