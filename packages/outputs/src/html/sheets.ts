import { type LayoutProfile, type Outline, type OutlineSection, type SourceRange, textWidth } from '@rplan/outline';
import { blocksHtml } from './blocks.js';
import type { PageContext } from './context.js';
import { inlineHtml } from './inline.js';
import { paragraphHtml } from './paragraph.js';

/** The sheets of paper of a document, one for each section; the notes stand at the end of the last one. */
export function sheetsOf(outline: Outline, profile: LayoutProfile, mark: (source: SourceRange) => string): string[] {
  return outline.sections.map((section, index) => {
    const { kind, orientation } = section;
    const isLast = index === outline.sections.length - 1;
    const context = { profile, kind, orientation, width: textWidth(profile, orientation), mark };
    return sheetHtml(section, context, isLast ? notesHtml(outline) : '');
  });
}

function sheetHtml(
  { orientation, blocks, contact, circulation }: OutlineSection,
  context: PageContext,
  notes: string,
): string {
  const above = circulation ? `<div class="page-top">${paragraphHtml(circulation, context)}</div>` : '';
  const below = contact ? `<div class="page-foot">${paragraphHtml(contact, context)}</div>` : '';
  return `<section class="page ${orientation}">\n${above}${blocksHtml(blocks, context)}${notes}${below}\n</section>`;
}

function notesHtml({ notes }: Outline): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ paragraphs }, index) => {
    const words = paragraphs.map(({ content }) => content.map(inlineHtml).join('')).join('<br>');
    return `<p class="note" id="note-${index + 1}"><sup>${index + 1}</sup> ${words}</p>`;
  });
  return `\n<div class="notes" role="doc-endnotes">${items.join('\n')}</div>`;
}
