import { expect, test } from 'vitest';
import { markRun, run } from './run.js';

test('emphasis is written only where it differs from saying nothing', () => {
  expect(run('a')).toBe('<w:r><w:t>a</w:t></w:r>');
  expect(run('a', { italic: true })).toContain('<w:rPr><w:i/><w:iCs/></w:rPr>');
  expect(run('a', { bold: false })).toContain('<w:b w:val="0"/>');
  expect(run('')).toBe('');
});

test('a mark is text, parted by a space or a tab', () => {
  expect(markRun('đ)', 'space')).toContain('đ) </w:t>');
  expect(markRun('-', 'tab')).toContain('-</w:t><w:tab/>');
  expect(markRun(undefined, 'tab')).toBe('');
});
