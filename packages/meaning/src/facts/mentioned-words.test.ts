import type { Model } from '@rplan/syntax/ast';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import { expect, it } from 'vitest';
import { openTrees } from '../trees.js';
import { mentionedIn } from './mentioned-words.js';

async function found(body: string, more = '') {
  const text = `kế hoạch K "Kế hoạch" {\n${body}\n}\n${more}`;
  const { files } = await openTrees('file:///a/', [{ uri: 'file:///a/a.rplan', text }]);
  const document = files.flatMap((file) => (file.parseResult.value as Model).statements).find(isAuthoredDocument);
  if (!document) throw new Error('The text declares a document.');
  return mentionedIn(document);
}

const circles = async (body: string, more?: string) =>
  (await found(body, more)).circles.map((circle) => circle.map((each) => `${each.in.of.name}.${each.in.part}`));

it('finds a circle through tasks and a part that leads back, each once', async () => {
  expect(await circles('nhiệm vụ A "{C}"\nnhiệm vụ C "{D} {D}"\nnhiệm vụ D "{A}"')).toEqual([
    ['C.content', 'D.content', 'A.content'],
  ]);
  expect(await circles('nhiệm vụ A "{.nội dung}"\nnhiệm vụ C "Làm." { sản phẩm "{.sản phẩm}" }')).toEqual([
    ['A.content'],
    ['C.deliverable'],
  ]);
});

it('finds a circle that goes through another document and a title', async () => {
  const other = 'báo cáo B "Báo cáo" { mục M "Mục {K.A}" { nhiệm vụ E "Theo {B.M}" } }';
  expect(await circles('nhiệm vụ A "{B.E}"', other)).toEqual([['E.content', 'M.title', 'A.content']]);
});

it.each([
  ['words of its own', 'nhiệm vụ A "{C|việc sau}"\nnhiệm vụ C "{A}"'],
  ['another part', 'nhiệm vụ A "Do {.chủ trì} và {C.thời hạn}"\nnhiệm vụ C "{A}"'],
  ['the same thing twice', 'nhiệm vụ A "{C} {C} {D}"\nnhiệm vụ C "{D}"\nnhiệm vụ D "Làm."'],
  ['a number of a document', 'nhiệm vụ A "Theo {V.số}"'],
  ['a name that nothing has', 'nhiệm vụ A "{KHÔNG-CÓ}"'],
])('finds none through %s', async (_, body) => {
  expect(await circles(body, 'văn bản V quyết định số 1/QĐ-X "về {K.A}"')).toEqual([]);
});

it('adds up letters and depth of all that a mention brings in', async () => {
  const { mentions } = await found('nhiệm vụ A "{C}{C}"\nnhiệm vụ C "12345{D}"\nnhiệm vụ D "678"');
  expect(mentions.map(({ words }) => [words.of.name, words.whole])).toEqual([
    ['C', { letters: 8, depth: 1 }],
    ['C', { letters: 8, depth: 1 }],
    ['D', { letters: 3, depth: 0 }],
  ]);
});

it('follows a chain as long as a plan', async () => {
  const chain = Array.from({ length: 5000 }, (_, at) => `nhiệm vụ T${at} "{T${at + 1}}"`).join('\n');
  const { mentions } = await found(`${chain}\nnhiệm vụ T5000 "Hết."`);
  expect(mentions[0]?.words.whole).toEqual({ letters: 4, depth: 4999 });
});
