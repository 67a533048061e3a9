import type { Inline, Task } from '@rplan/model';
import { expect, it } from 'vitest';
import { inlineWords, plainWords } from './inline.js';
import { namesOf } from './names.js';
import { textOf } from './pieces.js';
import { planOf, task } from './testing/index.js';

const mention = (id: string, ...parts: string[]): Inline => ({
  type: 'reference',
  to: { kind: 'task', id, document: 'KH-2026' },
  parts,
});
const own = (part: string): Inline => ({ type: 'reference', to: { kind: 'self' }, parts: [part] });
const text = (words: string): Inline => ({ type: 'text', text: words });

function worded(tasks: readonly Task[]): string[] {
  const names = namesOf(planOf(tasks));
  return names.plan.tasks.map((each) => plainWords(each.text, names, each));
}

it('prints the name where two texts lead back to each other', () => {
  const tasks = [
    task('A', '', { text: [text('Làm '), mention('B')] }),
    task('B', '', { text: [text('Soát '), mention('A')] }),
  ];
  expect(worded(tasks)).toEqual(['Làm Soát A', 'Soát Làm B']);
});

it('prints the name of a task that prints itself; one without a name leaves room there', () => {
  const content = [text('Làm '), own('content')];
  expect(worded([task('A', '', { text: content }), task('#task-1', '', { named: false, text: content })])).toEqual([
    'Làm A',
    'Làm …',
  ]);
});

it('prints a part of itself, and ends where that part leads back', () => {
  const properties: Task['properties'] = [{ key: 'texts', field: 'proof', texts: [[text('theo '), own('proof')]] }];
  expect(worded([task('A', '', { text: [text('Làm '), own('proof')], properties })])).toEqual(['Làm theo A']);
});

it('prints one thing as often as it is mentioned, where it does not lead back', () => {
  const twice = task('A', '', { text: [mention('B'), text(', '), mention('B')] });
  expect(worded([twice, task('B', 'một')])).toEqual(['một, một', 'một']);
});

/** Each text holds ten mentions of the next one: in full the first has ten letters to the power of the levels. */
function tenfold(levels: number): Task[] {
  return Array.from({ length: levels }, (_, level) =>
    level + 1 < levels
      ? task(`T${level}`, '', { text: Array.from({ length: 10 }, () => mention(`T${level + 1}`)) })
      : task(`T${level}`, '0123456789'),
  );
}

it('does no more work for a chain that grows tenfold with every level than for its first levels', () => {
  const words = worded(tenfold(30));
  expect(words.at(-3)).toBe('0123456789'.repeat(100));
  expect(Math.max(...words.map(({ length }) => length))).toBeLessThan(200_000);
  expect(words[0]).toContain('T9');
});

it('follows a chain of a thousand tasks as deep as its bound and no call stack deeper', () => {
  const chain = Array.from({ length: 1000 }, (_, at) => task(`T${at}`, '', { text: [mention(`T${at + 1}`)] }));
  expect(worded([...chain, task('T1000', 'Hết.')])[990]).toBe('Hết.');
  expect(worded([...chain, task('T1000', 'Hết.')])[0]).toBe('T33');
});

it('leaves the footnotes of a text at that text: mentioned elsewhere it brings no mark', () => {
  const noted = task('A', '', { text: [text('Làm'), { type: 'note-mark', note: 'N' }] });
  const names = namesOf(planOf([noted]));
  const notes = new Map<string, number>();
  const pieces = inlineWords([mention('A')], names, { wording: { notes } });
  expect([textOf(pieces), [...notes]]).toEqual(['Làm', []]);
  const [item] = names.plan.tasks;
  if (item) inlineWords(item.text, names, { wording: { notes }, item });
  expect([...notes]).toEqual([['N', 0]]);
});
