import { readFileSync } from 'node:fs';
import { documentText } from '@rplan/outputs/docx/testing';
import { describe, expect, it } from 'vitest';
import { documentsOf } from './examples.js';
import { seeds } from './seeds.js';
import { folded, seedText, superscript } from './text.js';

describe.each(seeds)('$example', ({ example, document, text, from, cut }) => {
  it('prints the words of the real document, paragraph by paragraph', async () => {
    const seed = seedText(readFileSync(new URL(`seeds/${text}`, import.meta.url), 'utf8'), from, cut);
    const bytes = (await documentsOf(example)).get(`${document}.docx`) ?? new Uint8Array();
    const printed = documentText(bytes, { noteMark: superscript });
    const paragraphs = printed.body.flatMap((paragraph) => paragraph.split('\n')).map(folded);
    const start = paragraphs.indexOf(from);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(paragraphs.slice(start)).toEqual(seed.paragraphs);
    expect(new Map(printed.notes.map((note, index) => [index + 1, folded(note)]))).toEqual(seed.notes);
  });
});
