import { openDesk } from '@rplan/rules/testing';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.js';

/** The labels offered behind a broken line for what is typed on the next one, with what each would replace. */
async function below(broken: string, typed: string): Promise<string[]> {
  const { language, file, offset, text } = await openDesk(
    `kế hoạch KH-1 "Kế hoạch" {\n  mục "Một" {\n  ${broken}\n  ${typed}│\n  chủ trì SNV\n  }\n}\n`,
  );
  return complete(language, file, offset).map(({ label, from }) => `${text.slice(from, offset)}→${label}`);
}

const BROKEN = [
  ...['x', 'x y', 'x.', '- x', '@ x', ',', '"', '“x”', 'xin chào các bạn'],
  ...['chu t', 'chủ', 'chủ trì', 'chủ trì SNV,', 'thời hạn', 'thời hạn trước ngày', 'số', 'về PAR.', 'ký SNV.'],
  ...['nhiệm vụ', 'nhiệm vụ NV-1 "Chưa đóng', 'nhiệm vụ NV-1 “Rà soát”', 'mục "a" { x', 'đoạn a"b"c'],
];

describe('below a broken line', () => {
  it.each(BROKEN)('%s', async (broken) => {
    expect(await below(broken, 'nhiem v')).toContain('nhiem v→nhiệm vụ');
    expect(await below(broken, 'phoi')).toContain('phoi→phối hợp');
    expect(await below(broken, '')).toContain('→nhiệm vụ');
  });

  it('what the line still wants comes first', async () => {
    const { language, file, offset } = await openDesk(
      'cơ quan SNV "Sở Nội vụ"\nkế hoạch KH-1 "Kế hoạch" {\n  chủ trì\n  │\n}\n',
    );
    const ranks = new Map(complete(language, file, offset).map(({ label, rank }) => [label, rank]));
    expect((ranks.get('SNV') ?? '') < (ranks.get('nhiệm vụ') ?? '')).toBe(true);
  });
});

describe('below a text that was never closed', () => {
  it.each(['đoạn """\n  Lời\n  nhiệm vụ NV-1 "R" { }', 'đoạn """\n  Lời\n  mục "M" { }\n  đoạn """\n  b\n  """'])(
    'statements are statements again: %s',
    async (broken) => {
      expect(await below(broken, 'nhiem v')).toContain('nhiem v→nhiệm vụ');
    },
  );

  it('prose stays prose', async () => {
    expect(await below('đoạn """\n  Lời', 'nhiem v')).toEqual([]);
  });
});
