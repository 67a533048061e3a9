import { expect, it } from 'vitest';
import { freeName, nameProblem } from './file-names.js';

it('counts on where a name is taken', () => {
  expect(freeName('ke-hoach.rplan', [])).toBe('ke-hoach.rplan');
  expect(freeName('ke-hoach.rplan', ['Ke-Hoach.rplan', 'ke-hoach-2.rplan'])).toBe('ke-hoach-3.rplan');
});

it.each([
  ['Kế hoạch 2026.rplan', undefined],
  ['  ', 'empty'],
  ['.rplan', 'empty'],
  ['ke-hoach', 'extension'],
  ['a/b.rplan', 'signs'],
  ['kế hoạch?.rplan', 'signs'],
  ['CŨ.rplan'.normalize('NFD'), 'taken'],
])('%s', (name, problem) => {
  expect(nameProblem(name, ['cũ.rplan'])).toBe(problem);
});
