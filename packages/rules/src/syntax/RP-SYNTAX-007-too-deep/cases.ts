import { MAX_DEPTH } from '@rplan/syntax';
import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    `kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} mục "Một" «{» ${'}'.repeat(MAX_DEPTH + 1)}`,
  ],
  silent: [`kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} ${'}'.repeat(MAX_DEPTH)}`],
};
