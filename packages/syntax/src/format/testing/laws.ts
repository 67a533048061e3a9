import { expect } from 'vitest';
import type { Vocabulary } from '../../vocabulary/keyword.js';
import { formatText } from '../format.js';
import { isComment } from '../lexeme.js';
import { readSource } from '../source.js';
import { meaningOf } from './meaning.js';

/** The formatted text; fails where the formatter refuses. */
export function formatted(text: string, vocabulary?: Vocabulary): string {
  const result = formatText(text, vocabulary && { vocabulary });
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.text : '';
}

function commentsOf(text: string): string[] {
  const source = readSource(text);
  const comments = 'lexemes' in source ? source.lexemes.filter(isComment) : [];
  return comments.map(({ written }) => written.vi.replace(/\s+/g, ' ').trim());
}

/** What holds for every file without syntax errors. */
export function expectLaws(text: string): void {
  const once = formatted(text);
  expect(formatted(once), 'formatting twice changes nothing more').toBe(once);
  expect(meaningOf(once), 'says the same').toEqual(meaningOf(text));
  expect(commentsOf(once), 'keeps comments').toEqual(commentsOf(text));
  const english = formatted(text, 'en');
  const vietnamese = formatted(english, 'vi');
  expect(formatted(vietnamese, 'en'), 'converts there and back').toBe(english);
  expect(formatted(text, 'vi'), 'converts on every way alike').toBe(vietnamese);
  expect(meaningOf(english), 'says the same in the other vocabulary').toEqual(meaningOf(vietnamese));
  expect(english.split('\n').map(indentOf), 'has the same lines in both').toEqual(vietnamese.split('\n').map(indentOf));
  expect(once).toBe(once.normalize('NFC'));
  expect(once).not.toContain('\r');
  if (once !== '') expect(once).toMatch(/\S\n$/);
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
