import type { LayoutProfile, Outline, OutlineSection } from '@rplan/outline';
import { blockHtml, inlineHtml, type PageContext, paragraphHtml } from './blocks.js';
import { escapeHtml } from './escape.js';
import { styleSheet } from './styles.js';

export interface HtmlOptions {
  /**
   * Allows the page's own style sheet under a strict content security policy. Left out, the page carries no policy and can be opened as
   * a file.
   */
  readonly nonce?: string;
}

/**
 * The document as one HTML file: no script, no outside resource, readable anywhere. Sections are sheets of paper of the profile's size; the
 * length of a page is not cut, since only Word sets its lines. Elements carry `data-source`, `data-start`, `data-end` where the outline knows
 * its source.
 */
export function emitHtml(outline: Outline, profile: LayoutProfile, { nonce }: HtmlOptions = {}): string {
  const attribute = nonce ? ` nonce="${escapeHtml(nonce)}"` : '';
  const policy = nonce
    ? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${escapeHtml(nonce)}' 'unsafe-inline'">\n`
    : '';
  return `<!doctype html>
<html lang="${profile.language.split('-')[0]}">
<head>
<meta charset="utf-8">
${policy}<title>${escapeHtml(outline.properties.title)}</title>
<style${attribute}>
${styleSheet(profile)}
</style>
</head>
<body>
${outline.sections.map((section, index) => sectionHtml(section, profile, index === outline.sections.length - 1 ? notesHtml(outline) : '')).join('\n')}
</body>
</html>
`;
}

function sectionHtml(
  { orientation, blocks, contact, circulation }: OutlineSection,
  profile: LayoutProfile,
  notes: string,
): string {
  const context: PageContext = { profile, orientation };
  const above = circulation ? paragraphHtml(circulation, context) : '';
  const below = contact ? `<div class="contact">${paragraphHtml(contact, context)}</div>` : '';
  return `<section class="page ${orientation}">\n${above}${blocks.map((block) => blockHtml(block, context)).join('\n')}${notes}${below}\n</section>`;
}

function notesHtml({ notes }: Outline): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ paragraphs }, index) => {
    const words = paragraphs.map(({ content }) => content.map(inlineHtml).join('')).join('<br>');
    return `<p class="note" id="note-${index + 1}"><sup>${index + 1}</sup> ${words}</p>`;
  });
  return `\n<div class="notes">${items.join('\n')}</div>`;
}
