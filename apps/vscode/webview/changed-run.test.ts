import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedRun } from './changed-run.js';

it('is all that has to be replaced', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const { start, oldEnd, newEnd } = changedRun(old, now);
      expect([...old.slice(0, start), ...now.slice(start, newEnd), ...old.slice(oldEnd)]).toEqual(now);
    }),
  );
});

it('is nothing where nothing changed, and one item where one did', () => {
  expect(changedRun(['a', 'b'], ['a', 'b'])).toEqual({ start: 2, oldEnd: 2, newEnd: 2 });
  expect(changedRun(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ start: 1, oldEnd: 2, newEnd: 2 });
});
