import { expect, it } from 'vitest';
import { Progress } from './progress.js';

function shown(errInteractive: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  const clock = [0, ...times][Symbol.iterator]();
  const terminal = { err: (text: string) => void written.push(text), errInteractive };
  const progress = new Progress(terminal, 'vi', () => clock.next().value ?? 0);
  times.forEach((_, index) => {
    progress.report({ stage: 'check', done: index + 1, total: times.length });
  });
  progress.done();
  return written;
}

it('says nothing of short work', () => {
  expect(shown(true, [10, 200, 499])).toEqual([]);
});

it('shows how far long work is, not at every file, and wipes it at the end', () => {
  const written = shown(true, [100, 510, 520, 530, 620]);
  expect(written.filter((text) => text.includes('/5'))).toHaveLength(2);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

it('is silent where nobody looks', () => {
  expect(shown(false, [1000, 2000])).toEqual([]);
});
