import { expect, test } from 'vitest';
import { measureText } from '../measure/index.js';
import { boxSize, columnWidths, ruleLength, textWidth } from './geometry.js';
import { millimetres } from './length.js';
import { nd30 } from './nd30/index.js';

test('the text is 160 mm wide upright and 247 mm across', () => {
  expect(textWidth(nd30, 'portrait')).toBeCloseTo(millimetres(160), 6);
  expect(textWidth(nd30, 'landscape')).toBeCloseTo(millimetres(247), 6);
});

test('a head leaves 10 cm to the nation upright, and half of a wide page', () => {
  expect(columnWidths(nd30, 'head', 'portrait')[1]).toBeCloseTo(millimetres(100), 6);
  expect(columnWidths(nd30, 'head', 'landscape')[1]).toBeCloseTo(millimetres(123.5), 6);
});

test('the rule under the motto is as long as it, the others a share of the longest line', () => {
  const { motto } = nd30.texts;
  expect(ruleLength(nd30, 'motto-rule', motto, 283)).toBeCloseTo(measureText(motto, { size: 14, bold: true }), 6);
  const name = 'ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH';
  expect(ruleLength(nd30, 'issuer-rule', name, 184)).toBeCloseTo(122.4 * 0.4, 1);
});

test('a legal frame has its legal size, any other one fits its text', () => {
  expect(boxSize(nd30, 'urgency', ' KHẨN ')).toMatchObject({ width: millimetres(20), height: millimetres(8) });
  expect(boxSize(nd30, 'draft-mark', 'DỰ THẢO').width).toBeGreaterThan(60);
});
