import { treesOf } from '@rplan/meaning/testing';
import { expect, it } from 'vitest';
import { compile } from './compile.js';

const PLAN = `cơ quan A "Sở A"
cơ quan B "Sở B"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Rà soát." { chủ trì A  thời hạn 30/6/2026 } }
`;

async function current(...changes: string[]) {
  const later = changes.map(
    (change, at) =>
      `thông báo T${at} "Điều chỉnh" { ngày ${at + 1}/3/2026  điều chỉnh K { sửa đổi N { ${change} } } }\n`,
  );
  const project = await treesOf(PLAN + later.join(''));
  const [document] = project.documents;
  if (!document) throw new Error('The text declares a document.');
  const { properties } = compile(document, project).current[0] ?? { properties: [] };
  return properties.map((property) => {
    if (property.key === 'parties') return [property.role, ...property.parties.map(({ party }) => party)];
    if (property.key === 'texts') return [property.field, property.texts.length];
    return [property.key];
  });
}

it('puts what a later amendment names again after what stands, since it was said last', async () => {
  expect(await current('chủ trì B', 'sản phẩm "Báo cáo"', 'chủ trì A')).toEqual([
    ['deliverable', 1],
    ['lead', 'A'],
  ]);
});

it('keeps what one amendment says several times together, and drops it where a later one says it anew', async () => {
  expect(await current('mốc 1/4/2026 "một"  mốc 1/5/2026 "hai"')).toEqual([['milestone'], ['milestone']]);
  expect(await current('mốc 1/4/2026 "một"  mốc 1/5/2026 "hai"', 'mốc 1/6/2026 "ba"')).toEqual([['milestone']]);
});
