import { projectOf } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import type { Text } from '../generated/ast.js';
import { isNote } from '../generated/ast.js';
import type { ProseParagraph } from './prose.js';
import { paragraphsOf, plainText } from './prose.js';

async function textOf(literal: string): Promise<Text> {
  const { documents } = await projectOf(`báo cáo B "B" { chú thích C ${literal} }`);
  const text = documents[0]?.items.find(isNote)?.text;
  if (!text) throw new Error(literal);
  return text;
}

/** Bold as `**`, italic as `_`, a break as `/`, a link as `<name>`. */
function shown({ pieces }: ProseParagraph): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'line-break') return '/';
      const text = piece.type === 'link' ? `<${piece.link.target?.$refText ?? ''}>` : piece.text;
      const italic = piece.italic ? `_${text}_` : text;
      return piece.bold ? `**${italic}**` : italic;
    })
    .join('');
}

describe('prose', () => {
  it.each([
    ['"(*trừ {X} điểm*)"', ['(_trừ __<X>__ điểm_)']],
    ['"số điểm * hệ số."', ['số điểm * hệ số.']],
    ['"*a* và **b**"', ['_a_ và **b**']],
    ['"2 * 3 * 4"', ['2 * 3 * 4']],
    ['"*không đóng"', ['*không đóng']],
    ['"a\\nb"', ['a/b']],
    ['"\\"x\\" \\{y\\} \\* \\\\"', ['"x" {y} * \\']],
    ['"""\n  một\n\n  hai\n"""', ['một', 'hai']],
    ['"""\r\n  một\r\n  hai\r\n"""', ['một', 'hai']],
  ])('reads %s', async (literal, expected) => {
    expect(paragraphsOf(await textOf(literal)).map(shown)).toEqual(expected);
  });

  it('takes the sign off bullets of a block, and of nothing else', async () => {
    const block = paragraphsOf(await textOf('"""\n  - một\n  + hai\n  \\- ba\n  -bốn\n"""'));
    expect(block.map((paragraph) => [paragraph.style, shown(paragraph)])).toEqual([
      ['bullet', 'một'],
      ['sub-bullet', 'hai'],
      ['plain', '- ba'],
      ['plain', '-bốn'],
    ]);
    expect(paragraphsOf(await textOf('"- một"')).map(({ style }) => style)).toEqual(['plain']);
  });

  it('says where in the file a paragraph stands', async () => {
    const text = await textOf('"""\n  một\n  hai\n"""');
    const source = text.$cstNode?.root.fullText ?? '';
    expect(paragraphsOf(text).map(({ start, end }) => source.slice(start, end))).toEqual(['một', 'hai']);
  });

  it('gives composed text for decomposed files', async () => {
    expect(plainText(await textOf('"Kế hoạch khắc phục"'.normalize('NFD')))).toBe('Kế hoạch khắc phục');
  });
});
