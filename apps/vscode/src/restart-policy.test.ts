import { expect, it } from 'vitest';
import { RestartPolicy } from './restart-policy.js';

const MINUTE = 60_000;

it('starts a crashed server again, and gives up on one that only crashes', () => {
  const policy = new RestartPolicy();
  expect([0, 1, 2, 3, 4].map((second) => policy.restartsAt(second * 1000))).toEqual([true, true, true, true, false]);
});

it('goes on for a server that crashes now and then', () => {
  const policy = new RestartPolicy();
  for (let minute = 0; minute < 60; minute += 2) expect(policy.restartsAt(minute * MINUTE)).toBe(true);
});

it('begins anew where the user asks for it', () => {
  const policy = new RestartPolicy();
  for (let second = 0; second < 10; second++) policy.restartsAt(second * 1000);
  policy.forget();
  expect(policy.restartsAt(11_000)).toBe(true);
});
