import { nd30, outlineOf } from '@rplan/outline';
import { planWith } from '@rplan/outline/testing';
import { expect, it } from 'vitest';
import { pageOf } from './page.js';

const paragraph = (text: string, start: number) => ({
  type: 'paragraphs' as const,
  role: 'text' as const,
  paragraphs: [
    {
      style: 'plain' as const,
      content: [{ type: 'text' as const, text }],
      source: { file: 'file:///a.rplan', start, end: start + 5 },
    },
  ],
});

const pageWith = (texts: Readonly<Record<string, number>>) =>
  pageOf(
    outlineOf(
      planWith({ document: { blocks: Object.entries(texts).map(([text, start]) => paragraph(text, start)) } }),
      nd30,
    ),
    nd30,
  );

it('keeps the places beside the sheets, in the order of the marked elements', () => {
  const { sheets, sources } = pageWith({ 'Một.': 10, 'Hai.': 20, 'Ba.': 30 });
  const marked = [...sheets.join('').matchAll(/<p [^>]*data-source>([^<]*)/g)].map(([, text]) => text);
  expect(marked).toHaveLength(3);
  expect(marked.map((text) => text?.split('.')[0])).toEqual(['Một', 'Hai', 'Ba']);
  expect(sources.map(({ start }) => start)).toEqual([10, 20, 30]);
});

it('prints the same text for what only moved', () => {
  expect(pageWith({ 'Một.': 10 }).sheets).toEqual(pageWith({ 'Một.': 99 }).sheets);
});
