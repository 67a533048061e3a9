import { MAX_DEPTH } from '@rplan/syntax';
import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    `kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} mục "Một" «{» ${'}'.repeat(MAX_DEPTH + 1)}`,
    `kế hoạch K "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} nhiệm vụ N "Làm." «{» ${'}'.repeat(MAX_DEPTH + 1)}`,
  ],
  silent: [
    `kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} ${'}'.repeat(MAX_DEPTH)}`,
    'kế hoạch K "Kế hoạch" { mục "Một" { mục "Hai" { mục "Ba" { mục "Bốn" { } } } } }',
    `kế hoạch K "Kế hoạch" {${' mục "Một" { }'.repeat(MAX_DEPTH * 2)} }`,
    `kế hoạch K "Kế hoạch" { đoạn "${'\\{'.repeat(MAX_DEPTH * 2)}" }`,
  ],
};
