import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import { stateWith } from '../testing/plan.js';
import { headOf } from './head.js';

it('secrecy stands above urgency, urgency above the draft mark, in whatever order they are written', () => {
  const state = stateWith({ document: { marks: ['draft', 'urgent', 'secret'] } });
  const [left = []] = headOf(state).rows.at(-1) ?? [];
  const marks = left.flatMap((block) =>
    block.type === 'paragraph' && ['urgency', 'draft-mark'].includes(block.role) ? [textOf(block.content)] : [],
  );
  expect(marks).toEqual(['TỐI MẬT', 'KHẨN', 'DỰ THẢO']);
});
