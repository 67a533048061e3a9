import type { Block, Document } from '@rplan/model';
import { expect, test } from 'vitest';
import { depthsOf } from './depth.js';

const task = (id: string, ...blocks: Block[]): Block => ({ type: 'task', id, blocks });
const section = (...blocks: Block[]): Block => ({
  type: 'section',
  level: 'section',
  title: [],
  properties: [],
  blocks,
});

test('a row is as deep as the tasks around it, whatever sections and appendices hold it', () => {
  const blocks = [section(section(task('A', task('B', task('C')))))];
  const appendices = [{ id: 'PL', title: [], print: {}, properties: [], blocks: [section(task('D'))] }];
  const depths = depthsOf({ blocks, appendices } as unknown as Document);
  expect(Object.fromEntries(depths)).toEqual({ A: 0, B: 1, C: 2, D: 0 });
});
