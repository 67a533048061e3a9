import type {
  Block,
  Columns,
  Inline,
  LayoutProfile,
  OutlineSection,
  Paragraph,
  Rule,
  SourceRange,
  Table,
} from '@rplan/outline';
import { boxSize, columnWidths, textWidth } from '@rplan/outline';
import { escapeHtml } from './escape.js';

/** What every part of a page needs to know. */
export interface PageContext {
  readonly profile: LayoutProfile;
  readonly orientation: OutlineSection['orientation'];
  /** The attribute that marks an element with its place in the source. Called in the order in which the elements stand. */
  readonly mark: (source: SourceRange) => string;
}

export function blockHtml(block: Block, context: PageContext): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'rule':
      return ruleHtml(block, context);
    case 'columns':
      return columnsHtml(block, context);
    case 'table':
      return tableHtml(block, context);
  }
}

/** A paragraph with its role as class, its place in the source for a preview that follows the cursor, and its anchor. */
export function paragraphHtml(
  { role, mark, content, source, anchor }: Paragraph,
  { profile, mark: markOf }: PageContext,
  align?: string,
): string {
  const place = source ? markOf(source) : '';
  const look = profile.paragraphs[role];
  const printedMark = mark === undefined ? '' : `${escapeHtml(mark)}${look.markSeparator === 'tab' ? '&#9;' : ' '}`;
  const classes = align ? `${role} ${align}` : role;
  const words = content.map(inlineHtml).join('');
  const frame = look.box ? frameAttribute(role, content, profile) : '';
  return `<p class="${classes}"${anchorAttribute(anchor)}${place}${frame}>${printedMark}${words}</p>`;
}

/** The legal size of a mark's frame, its text in the middle of the height. */
function frameAttribute(role: Paragraph['role'], content: readonly Inline[], profile: LayoutProfile): string {
  if (role !== 'urgency' && role !== 'draft-mark' && role !== 'circulation') return '';
  const text = content.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
  const { width, height } = boxSize(profile, role, text);
  return ` style="width:${width.toFixed(2)}pt;height:${height.toFixed(2)}pt;line-height:${height.toFixed(2)}pt"`;
}

export function inlineHtml(piece: Inline): string {
  if (piece.type === 'line-break') return '<br>';
  if (piece.type === 'note-mark') return `<sup><a href="#note-${piece.note + 1}">${piece.note + 1}</a></sup>`;
  let html = escapeHtml(piece.text);
  if (piece.italic) html = `<i>${html}</i>`;
  if (piece.bold) html = `<b>${html}</b>`;
  return html;
}

function ruleHtml({ role, length }: Rule, { profile }: PageContext): string {
  const { thickness, before, after } = profile.rules[role];
  return `<hr style="width:${length.toFixed(2)}pt;border-top-width:${thickness}pt;margin:${before}pt auto ${after}pt">`;
}

function columnsHtml({ role, rows }: Columns, context: PageContext): string {
  const widths = columnWidths(context.profile, role, context.orientation);
  const before = context.profile.columns[role].before;
  const row = (columns: Columns['rows'][number]) =>
    `<div class="columns">${columns
      .map(
        (column, index) =>
          `<div style="width:${(widths[index] ?? 0).toFixed(2)}pt">${column.map((block) => blockHtml(block, context)).join('')}</div>`,
      )
      .join('')}</div>`;
  return `<div style="margin-top:${before}pt">${rows.map(row).join('')}</div>`;
}

function tableHtml({ columns, rows, title }: Table, context: PageContext): string {
  const width = textWidth(context.profile, context.orientation);
  const cols = columns.map((column) => `<col style="width:${(column.width * width).toFixed(2)}pt">`).join('');
  const head = columns.map(({ heading }) => `<th class="table-head">${heading.map(inlineHtml).join('')}</th>`).join('');
  const body = rows.map((row) => {
    if (row.type === 'group')
      return `<tr><td colspan="${columns.length}">${row.cell.map((paragraph) => paragraphHtml(paragraph, context)).join('')}</td></tr>`;
    const place = row.source ? context.mark(row.source) : '';
    const cells = row.cells.map((cell, index) => {
      const align = columns[index]?.align;
      return `<td>${cell.map((paragraph) => paragraphHtml(paragraph, context, paragraph.role === 'table-bullet' ? undefined : align)).join('')}</td>`;
    });
    return `<tr${anchorAttribute(row.anchor)}${place}>${cells.join('')}</tr>`;
  });
  const caption = title ? ` aria-label="${escapeHtml(title)}"` : '';
  return `<table class="data"${caption}><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function anchorAttribute(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}
