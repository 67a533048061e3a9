import type { Outline, Paragraph } from '@rplan/outline';
import { nd30, outlineOf } from '@rplan/outline';
import { planWith } from '@rplan/outline/testing';
import { describe, expect, it } from 'vitest';
import { emitText } from './emit.js';

const outline = outlineOf(
  planWith({ document: { title: [{ type: 'text', text: 'Khắc phục tồn tại, hạn chế' }] } }),
  nd30,
);

/** The outline with these paragraphs alone. */
function withParagraphs(paragraphs: readonly Paragraph[]): Outline {
  const [section] = outline.sections;
  if (!section) throw new Error('The outline has no section.');
  return { ...outline, sections: [{ ...section, blocks: paragraphs }], notes: [] };
}

function paragraph(text: string, mark?: string): Paragraph {
  return { type: 'paragraph', role: 'text', content: [{ type: 'text', text }], ...(mark && { mark }) };
}

describe('the plain text', () => {
  it('has the kind and the title of the document, and ends with one line end', () => {
    const text = emitText(outline);
    expect(text).toContain('BÁO CÁO\n\nKhắc phục tồn tại, hạn chế');
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('keeps marks in front of their words and an empty line between paragraphs', () => {
    expect(emitText(withParagraphs([paragraph('Một', 'I.'), paragraph(''), paragraph('Hai', '-')]))).toBe(
      'I. Một\n\n- Hai\n',
    );
  });
});
