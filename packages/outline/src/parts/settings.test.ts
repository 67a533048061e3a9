import { expect, it } from 'vitest';
import { nd30 } from '../profile/index.js';
import { initialSettings, within } from './settings.js';

const start = initialSettings('plan', nd30);

it('keeps marks that an author chose around a part that chooses none', () => {
  const chosen = within(start, { numbering: ['1)'] });
  expect([start.numbered, chosen.numbered]).toEqual([false, true]);
  expect(within(chosen, { layout: 'detailed' })).toMatchObject({ numbered: true, detailed: true });
});

it('changes nothing where nothing is said', () => {
  expect(within(start, undefined)).toBe(start);
});
