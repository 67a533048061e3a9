import type { Paragraph } from '@rplan/outline';
import type { PageContext } from './context.js';
import { paragraphHtml } from './paragraph.js';
import { isItem } from './roles.js';

/**
 * Paragraphs in their order, neighbouring items of one role as a list. Their marks are printed as text, and some readers take a list
 * without marks of its own for none: it says that it is one.
 */
export function listsHtml(paragraphs: readonly Paragraph[], context: PageContext, align?: string): string {
  let html = '';
  let open: Paragraph['role'] | undefined;
  for (const paragraph of paragraphs) {
    const item = isItem(paragraph);
    if (open !== undefined && !(item && paragraph.role === open)) {
      html += '</ul>';
      open = undefined;
    }
    if (item && open === undefined) {
      html += '<ul role="list">';
      open = paragraph.role;
    }
    html += item
      ? paragraphHtml(paragraph, context, { within: 'li' })
      : paragraphHtml(paragraph, context, { align: paragraph.role === 'table-cell' ? align : undefined });
  }
  return open === undefined ? html : `${html}</ul>`;
}
