import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [`thông báo TB-1 "Thông báo" {\n  «${'}'.repeat(120)}»\n}`],
  silent: ['thông báo TB-1 "Thông báo" {\n}'],
};
