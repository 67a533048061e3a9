import { balancedWidth, boxSize, heldContent, type Inline, type Paragraph } from '@rplan/outline';
import { type PageContext, pt } from './context.js';
import { escapeHtml } from './escape.js';
import { inlineHtml } from './inline.js';
import { elementOf } from './roles.js';

/**
 * A paragraph with its role as class, its place in the source for a preview that follows the cursor, and its anchor. `within` is what the
 * element is called where it is part of a list.
 */
export function paragraphHtml(
  paragraph: Paragraph,
  context: PageContext,
  { align, within }: { readonly align?: string | undefined; readonly within?: 'li' } = {},
): string {
  const { role, mark, content, source, anchor } = paragraph;
  const { name, attributes } = within ? { name: within, attributes: '' } : elementOf(role, context);
  const look = context.profile.paragraphs[role];
  const place = source ? context.mark(source) : '';
  const printedMark = mark === undefined ? '' : `${escapeHtml(mark)}${look.markSeparator === 'tab' ? '&#9;' : ' '}`;
  const classes = align ? `${role} ${align}` : role;
  const words = heldContent(content).map(inlineHtml).join('');
  const own = ownStyle(paragraph, context);
  const style = own === '' ? '' : ` style="${own}"`;
  return `<${name} class="${classes}"${attributes}${anchorAttribute(anchor)}${place}${style}>${printedMark}${words === '' ? '<br>' : words}</${name}>`;
}

export function anchorAttribute(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}

/** What a paragraph has of its own beside the look of its role. */
function ownStyle(paragraph: Paragraph, context: PageContext): string {
  const { size, overhang, after } = paragraph;
  return [
    ...frame(paragraph, context),
    ...(size === undefined ? [] : [`font-size:${pt(size)}`]),
    ...(overhang === undefined
      ? balanced(paragraph, context)
      : [`margin-left:${pt(-overhang)}`, `margin-right:${pt(-overhang)}`]),
    ...shifted(paragraph, context),
    ...(after === undefined ? [] : [`padding-bottom:${pt(after)}`]),
  ].join(';');
}

/** The legal size of a mark's frame, its text in the middle of the height. */
function frame({ role, content }: Paragraph, { profile }: PageContext): string[] {
  if (!profile.paragraphs[role].box) return [];
  if (role !== 'urgency' && role !== 'draft-mark' && role !== 'circulation') return [];
  const { width, height } = boxSize(profile, role, textOf(content));
  return [`width:${pt(width)}`, `height:${pt(height)}`, `line-height:${pt(height)}`];
}

/** A centred text of several lines is as narrow as makes them equally long, and as broken on paper. */
function balanced({ role, content }: Paragraph, { profile, width }: PageContext): string[] {
  const narrow = balancedWidth(profile, role, textOf(content), width);
  return narrow === undefined ? [] : [`max-width:${pt(narrow)}`, 'margin-left:auto', 'margin-right:auto'];
}

/** Text without a left edge of its own moves by its first line. */
function shifted({ role, shift = 0 }: Paragraph, { profile }: PageContext): string[] {
  const { left, firstLine } = profile.paragraphs[role];
  if (shift === 0) return [];
  return [left === 0 ? `text-indent:${pt(Math.max(0, firstLine - shift))}` : `margin-left:${pt(left - shift)}`];
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'line-break' ? '\n' : ''))
    .join('');
}
