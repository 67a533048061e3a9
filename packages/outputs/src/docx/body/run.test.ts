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

test('a hyphen that copying left in a number is the one of Word, and a minus before a figure stays one', () => {
  expect(run('97/QĐ\u2011UBND')).toBe('<w:r><w:t>97/QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>');
  expect(run('QĐ\u2212UBND, QĐ\u2010TTg')).toMatch(/QĐ<\/w:t><w:noBreakHyphen\/><w:t>UBND.*noBreakHyphen/);
  expect(run('\u22125 điểm')).toContain('\u22125');
});
