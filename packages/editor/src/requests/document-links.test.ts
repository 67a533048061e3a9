import { openDesk } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import { documentLinks } from './document-links.js';

async function links(text: string): Promise<string[]> {
  const { language, file } = await openDesk({
    'plan.rplan': `${text}│`,
    'danh-bạ.rplan': 'cơ quan A "A"',
    'a/x.rplan': '',
    'b/x.rplan': '',
  });
  return documentLinks(language, file).map(
    ({ start, end, target }) => `${text.slice(start, end)} → ${decodeURIComponent(target)}`,
  );
}

it('finds addresses in texts and comments, without the stop behind them', async () => {
  expect(await links('kế hoạch K "K" {\n  // https://a.vn/x?y=1\n  đoạn "Xem (https://b.gov.vn/c)."\n}')).toEqual([
    'https://a.vn/x?y=1 → https://a.vn/x?y=1',
    'https://b.gov.vn/c → https://b.gov.vn/c',
  ]);
});

it('finds files of the project that are named, however their letters are composed', async () => {
  expect(await links('// xem danh-bạ.rplan và không-có.rplan')).toEqual(['danh-bạ.rplan → file:///plan/danh-bạ.rplan']);
  expect(await links('// xem danh-bạ.rplan'.normalize('NFD'))).toHaveLength(1);
});

it('takes no name that could be one of two files', async () => {
  expect(await links('// x.rplan')).toEqual([]);
});

it('looks at long runs of signs that might belong to a name or an address once', async () => {
  const dots = '.'.repeat(200_000);
  expect(await links(`// xem danh-bạ.rplan ${dots} https://a.vn/${dots}x`)).toHaveLength(2);
});
