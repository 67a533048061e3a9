import type { Finding, Inline } from '@rplan/model';
import { expect, it } from 'vitest';
import { printInline } from './printing.js';
import { stateWith } from './testing/plan.js';

it('keeps the emphasis around a figure of the finding itself', () => {
  const content: Inline[] = [
    { type: 'text', text: 'trừ ', italic: true },
    { type: 'reference', to: { kind: 'self' }, parts: ['deducts'], italic: true },
    { type: 'text', text: ' điểm', italic: true },
  ];
  const item: Finding = {
    id: 'T',
    named: true,
    text: content,
    about: [],
    properties: [],
    deducts: '1',
    at: [],
    sources: [],
    fixedBy: [],
  };
  expect(printInline(content, stateWith({ findings: [item] }), { item })).toEqual([
    { type: 'text', text: 'trừ 1 điểm', italic: true },
  ]);
});
