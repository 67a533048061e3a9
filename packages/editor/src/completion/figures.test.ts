import { DIRECTORY, openDesk } from '@rplan/rules/testing';
import { expect, it } from 'vitest';
import { complete } from './complete.js';

async function labels(marked: string): Promise<string[]> {
  const { language, file, offset } = await openDesk({ 'danh-ba.rplan': DIRECTORY, 'plan.rplan': marked });
  return complete(language, file, offset).map(({ label }) => label);
}

const inTask = (inside: string) => `kế hoạch KH-1 "K" {\n  nhiệm vụ NV-1 "Rà soát." { ${inside} }\n}`;
const inNode = (inside: string) => `bộ chỉ số B "B" {\n  lĩnh vực 1 "Một" {\n    ${inside}\n  }\n}`;

it.each([
  [inTask('chỉ tiêu "tỷ lệ" │'), 'tối thiểu 85%'],
  [inTask('chỉ tiêu "tỷ lệ" │'), 'từ 95% trở lên'],
  [inTask('chỉ tiêu PAR │'), 'thuộc TOP 10'],
  [inNode('công thức │'), '(b/a) * tối đa'],
  [inNode('nếu │'), 'a = 0 thì tối đa'],
  [inNode('mức │'), 'từ 20% trở lên: 1'],
])('offers figures in %s', async (text, label) => {
  expect(await labels(text)).toContain(label);
});

it('offers no figures where none may stand', async () => {
  expect(await labels(inTask('chủ trì │'))).not.toContain('tối thiểu 85%');
});
