import { expect, it } from 'vitest';
import { nd30Base, resolveProfile } from '../profile/index.js';
import { party, stateWith } from '../testing/plan.js';
import { attachedReference } from './attached.js';

const state = stateWith({
  parties: [party('U', 'organization', 'Ủy ban nhân dân tỉnh', { shortNames: ['UBND tỉnh'] })],
  document: { kind: 'plan', number: '5/KH-UBND', date: { year: 2026, month: 3, day: 9 }, issuer: 'U' },
});

it('is filled on paper', () => {
  expect(attachedReference(state)).toBe('(Kèm theo Kế hoạch số 05/KH-UBND ngày 09 tháng 3 năm 2026 của UBND tỉnh)');
});

it('names the post that issues with its body', () => {
  const parties = [...state.plan.parties, party('CT', 'role', 'Chủ tịch', { parent: 'U' })];
  const document = { ...state.plan.document, issuer: 'CT' };
  expect(attachedReference(stateWith({ parties, document }))).toMatch(/ của Chủ tịch UBND tỉnh\)$/);
});

it('has blanks for what the registry gives in an electronic document', () => {
  const resolved = resolveProfile(nd30Base, { attachedLine: 'blank' });
  if (!resolved.ok) throw new Error('a choice of the decree');
  const printed = attachedReference({ ...state, profile: resolved.profile });
  expect(printed.replace(/\u00a0+/g, '_')).toBe('(Kèm theo Kế hoạch số _ ngày _ tháng _ năm _ của UBND tỉnh)');
});
