import { expect, test } from 'vitest';
import { measureText } from '../../measure/index.js';
import { columnWidths, textWidth } from '../geometry.js';
import type { LayoutProfile } from '../profile.js';
import { resolveProfile } from '../resolve.js';
import { nd30, nd30Base } from './index.js';

function withSizes(sizeSet: string, others: object = {}): LayoutProfile {
  const resolved = resolveProfile(nd30Base, { sizeSet, ...others });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.profile;
}

test('the profile is plain data', () => {
  expect(JSON.parse(JSON.stringify(nd30))).toEqual(nd30);
});

test('every look, rule and box names its source', () => {
  const rows = [...Object.values(nd30.paragraphs), ...Object.values(nd30.rules), ...nd30.boxes];
  for (const row of [...rows, nd30.page, nd30.table, nd30.columns.head, nd30.columns.foot]) {
    expect(row.source).not.toBe('');
  }
});

test('Word can tell the styles apart: names are unique and have no comma', () => {
  const names = Object.values(nd30.paragraphs).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes(','))).toEqual([]);
});

test.each([
  ['13', 12, 13],
  ['14', 13, 14],
] as const)('the sizes of set %s belong together', (sizeSet, small, large) => {
  const { paragraphs } = withSizes(sizeSet);
  const sizes = (...roles: (keyof typeof paragraphs)[]) => new Set(roles.map((role) => paragraphs[role].size));
  expect(sizes('superior', 'issuer', 'national-name', 'letter-subject')).toEqual(new Set([small]));
  expect(
    sizes(
      'motto',
      'place-and-date',
      'kind',
      'subject',
      'text',
      'heading-1',
      'signatory',
      'addressee-label',
      'page-number',
    ),
  ).toEqual(new Set([large]));
  expect([paragraphs.number.size, paragraphs['recipients-label'].size, paragraphs.recipient.size]).toEqual([
    13, 12, 11,
  ]);
  expect(paragraphs['appendix-label'].size).toBe(14);
});

test('the national name fits its column in every choice of margins and widths', () => {
  for (const others of [{}, { marginLeft: 35, marginRight: 20 }, { headRight: 96 }]) {
    const profile = withSizes('14', others);
    const [left, right] = columnWidths(profile, 'head', 'portrait');
    expect(measureText(profile.texts.nationalName, profile.paragraphs['national-name'])).toBeLessThan(right);
    expect(left + right).toBeCloseTo(textWidth(profile, 'portrait'), 6);
  }
});

test('the text of each mark of urgency fits its frame', () => {
  for (const { text, width } of nd30.boxes) {
    expect(measureText(text, nd30.paragraphs.urgency)).toBeLessThan(width - 4);
  }
});

test('the dashes of several addressees stand under the colon', () => {
  const { paragraphs, texts } = nd30;
  const colon = paragraphs['addressee-label'].firstLine + measureText(texts.addressees.slice(0, -1), { size: 14 });
  const item = paragraphs['addressee-item'];
  expect(item.left + item.firstLine).toBeCloseTo(colon, 6);
});
