import { expect, test } from 'vitest';
import { nd30, nd30Base } from './nd30/index.js';
import { type Overrides, resolveProfile } from './resolve.js';

function problems(overrides: Overrides) {
  const resolved = resolveProfile(nd30Base, overrides);
  return resolved.ok ? [] : resolved.problems;
}

test('no override gives the default profile', () => {
  expect(resolveProfile(nd30Base, {})).toEqual({ ok: true, profile: nd30 });
});

test('an override inside its range changes the profile', () => {
  const resolved = resolveProfile(nd30Base, { sizeSet: '13', marginLeft: 35, firstLine: 10, issuerRule: 0.333 });
  if (!resolved.ok) throw new Error('all four are inside their ranges');
  const { paragraphs, page, rules } = resolved.profile;
  expect(paragraphs['national-name'].size).toBe(12);
  expect(paragraphs.text.size).toBe(13);
  expect(paragraphs.text.firstLine).toBeCloseTo(28.35, 2);
  expect(page.margins.left).toBeCloseTo(99.2, 1);
  expect(rules['issuer-rule'].share).toBe(0.333);
});

test('a choice may be written as a number or as words', () => {
  expect(resolveProfile(nd30Base, { sizeSet: 13, firstLine: '10' })).toEqual(
    resolveProfile(nd30Base, { sizeSet: '13', firstLine: 10 }),
  );
});

test('a value outside its range names the range and the article', () => {
  expect(problems({ marginLeft: 40 })).toEqual([
    { code: 'out-of-range', field: 'marginLeft', value: 40, min: 30, max: 35, source: 'PL I, P1, I.3' },
  ]);
  expect(problems({ spaceBefore: 5.9 })).toEqual([
    { code: 'out-of-range', field: 'spaceBefore', value: 5.9, min: 6, max: 24, source: 'PL I, P1, II.6' },
  ]);
});

test('a value that is no number, no choice or no setting has a code of its own', () => {
  expect(problems({ marginTop: '20', sizeSet: 12, firstLine: 11, toString: 1, lineSpacing: Number.NaN })).toMatchObject(
    [
      { code: 'not-a-number', field: 'marginTop', min: 20, max: 25 },
      { code: 'not-a-choice', field: 'sizeSet', choices: ['13', '14'] },
      { code: 'not-a-choice', field: 'firstLine', choices: [10, 12.7] },
      { code: 'unknown-setting', field: 'toString' },
      { code: 'not-a-number', field: 'lineSpacing' },
    ],
  );
});

test('every number has a least and a most', () => {
  for (const [name, setting] of Object.entries(nd30Base.settings))
    if (setting.type === 'number') expect([setting.min, setting.max], name).not.toContain(undefined);
});

test('every default lies inside its own range', () => {
  const defaults = Object.entries(nd30Base.settings).map(([name, setting]) => [name, setting.default]);
  expect(problems(Object.fromEntries(defaults))).toEqual([]);
});

test('an office chooses columns and headings for its tables', () => {
  const resolved = resolveProfile(nd30Base, {
    taskColumns: ['ordinal = STT', 'task', 'lead'],
    columnHeadings: ['lead = Cơ quan chủ trì'],
    romanHeadings: 'centred',
    ruleThickness: 1,
  });
  if (!resolved.ok) throw new Error('all four are choices');
  const { tables, paragraphs, rules } = resolved.profile;
  expect(tables.sets.task).toEqual([{ content: 'ordinal', heading: 'STT' }, { content: 'task' }, { content: 'lead' }]);
  expect(tables.usual.lead.heading).toBe('Cơ quan chủ trì');
  expect(tables.usual.support.heading).toBe(nd30.tables.usual.support.heading);
  expect(paragraphs['heading-1']).toMatchObject({ align: 'center', firstLine: 0 });
  expect(rules['subject-rule'].thickness).toBe(1);
});

test('a column that does not exist, or no list of columns, is told with those that do', () => {
  expect(problems({ taskColumns: ['ordinal', 'boss'], pointsColumns: 'points', ruleThickness: 3 })).toMatchObject([
    { code: 'not-a-choice', field: 'taskColumns', choices: expect.arrayContaining(['lead', 'task']) },
    { code: 'not-a-choice', field: 'pointsColumns' },
    { code: 'out-of-range', field: 'ruleThickness', min: 0.5, max: 1 },
  ]);
});
