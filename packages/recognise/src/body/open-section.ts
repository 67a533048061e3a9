import type { Paragraph } from '@rplan/word-reader';
import type { Part, SectionPart } from '../model.js';
import type { Mark } from '../prose/mark.js';

/** A section while it is filled. */
export interface OpenSection extends SectionPart {
  readonly parts: Part[];
  readonly found: Mark;
}

/** A paragraph that has words, and its mark. */
export interface Item {
  readonly paragraph: Paragraph;
  readonly mark: Mark | undefined;
}
