import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.js';
import { Lines } from './lines.js';

/** The excerpt of what `«»` marks. */
function of(marked: string): { source: string; carets: string } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return excerpt(new Lines(marked.replace(/[«»]/g, '')), start, end);
}

/** The part of the source line above the carets, by columns of a terminal. */
function above({ source, carets }: { source: string; carets: string }): string {
  const cells = [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(source)].map(
    ({ segment }) => segment,
  );
  return cells.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1).join('');
}

describe('carets stand under what is meant', () => {
  it.each([
    ['first line', '«nhiem vu» NV-1', 'nhiem vu'],
    ['a later line', 'kế hoạch K {\r\n  «xyz» 1\r\n}', 'xyz'],
    ['the last line', 'a\nbc «d»', 'd'],
    ['tabs', '\t\tchủ trì\t«VP»', 'VP'],
    ['old line ends of the file before', 'a\r\n\r\n«b»', 'b'],
  ])('in %s', (_name, marked, text) => {
    expect(above(of(marked))).toBe(text);
  });

  it('in composed and decomposed Vietnamese alike', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(above(of('tồn tại, hạn chế «nhiệm vụ» khác'.normalize(form))).normalize('NFC')).toBe('nhiệm vụ');
    }
  });

  it('to the end of the first line where the place goes on', () => {
    expect(of('a «bc\r\nd» e')).toEqual({ source: 'a bc', carets: '  ^^' });
  });

  it('as one caret where there is nothing to mark', () => {
    expect(of('ab«»')).toEqual({ source: 'ab', carets: '  ^' });
    expect(of('ab\n«»')).toEqual({ source: '', carets: '^' });
    expect(of('«\n»b')).toEqual({ source: '', carets: '^' });
  });

  it('under a letter that no one can see', () => {
    expect(of('a«\u200b»b')).toEqual({ source: 'a\ufffdb', carets: ' ^' });
    expect(of('a«\u0000\u001b»b')).toEqual({ source: 'a\ufffd\ufffdb', carets: ' ^^' });
  });
});

describe('a long line', () => {
  const words = 'Các cơ quan, đơn vị nghiêm túc thực hiện. '.repeat(20);

  it.each(['NFC', 'NFD'] as const)('is cut to what surrounds the place (%s)', (form) => {
    const shown = of(`${words}«nhiệm vụ» ${words}`.normalize(form));
    expect(above(shown).normalize('NFC')).toBe('nhiệm vụ');
    expect(shown.source).toMatch(/^….*…$/);
    expect(shown.source.length).toBeLessThan(110);
    expect(shown.source.slice(1)).not.toMatch(/^\p{M}/u);
  });

  it('is cut at one end only where the place is at the other', () => {
    expect(of(`«Các» ${words}`).source).toMatch(/^Các.*…$/);
    expect(of(`${words}«cuối»`).source).toMatch(/^….*cuối$/);
  });

  it('marks as much of a long place as it shows', () => {
    const { source, carets } = of(`${words}«${words}» ${words}`);
    expect(carets.length).toBeLessThanOrEqual(source.length);
  });

  it('never cuts a letter in two', () => {
    for (let before = 0; before < 8; before++) {
      const { source } = of(`${'x'.repeat(before)}${'😀'.repeat(100)}«y»${'😀'.repeat(100)}`);
      expect(source).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    }
  });
});
