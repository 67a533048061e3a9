import { treesOf } from '@rplan/meaning/testing';
import { expect, it } from 'vitest';
import { compile } from './compile.js';

async function targetOf(stated: string) {
  const project = await treesOf(`kế hoạch K "Kế hoạch" { nhiệm vụ N "Việc." { chỉ tiêu ${stated}\n} }`);
  const [document] = project.documents;
  if (!document) throw new Error('The text declares a document.');
  const target = compile(document, project).tasks[0]?.properties.find(({ key }) => key === 'target');
  if (target?.key !== 'target') throw new Error('The task has a target.');
  return { measure: target.measure, bound: target.amount?.bound, value: target.amount?.value };
}

const NAMES = [
  'Xếp hạng',
  'Thứ hạng',
  'Hạng',
  'Vị trí xếp hạng',
  'Thứ hạng Chỉ số A',
  'Chỉ số A: xếp hạng',
  'Chỉ số A xếp thứ',
];
const LEVELS = [
  ['từ 17 trở lên', 'at most'],
  ['từ hạng 17 trở lên', 'at most'],
  ['17 trở lên', 'at most'],
  ['trong nhóm 17', 'at most'],
  ['tối thiểu 17', 'at most'],
  ['không thấp hơn hạng 17', 'at most'],
  ['trên hạng 17', 'below'],
  ['từ 17 trở xuống', 'at least'],
] as const;
const PLACES = NAMES.flatMap((name) => LEVELS.map(([level, bound]) => [name, level, bound] as const));

it.each(PLACES)('a target "%s" %s is a place, the first the highest: %s', async (name, level, bound) => {
  expect(await targetOf(`"${name}" ${level}`)).toEqual({ measure: 'rank', bound, value: '17' });
});

it.each([
  '"Tỷ lệ hồ sơ" từ 17 trở lên',
  '"Hạng mục công trình" từ 17 trở lên',
  '"Xếp hạng di tích" từ 17 trở lên',
  '"Số tiêu chí xếp hạng A" từ 17 trở lên',
  '"Số sản phẩm được xếp hạng" từ 17 trở lên',
  '"Thứ hạng" từ 17 trở lên "di tích"',
])('a count is none: %s', async (stated) => {
  expect(await targetOf(stated)).toEqual({ measure: undefined, bound: 'at least', value: '17' });
});
