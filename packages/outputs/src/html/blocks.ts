import { type Block, type Columns, columnWidths, type Rule } from '@rplan/outline';
import { type PageContext, pt } from './context.js';
import { listsHtml } from './lists.js';
import { tableHtml } from './table.js';

/** Blocks in their order. */
export function blocksHtml(list: readonly Block[], context: PageContext): string {
  const html: string[] = [];
  for (let at = 0; at < list.length; ) {
    const block = list[at];
    if (!block) break;
    if (block.type !== 'paragraph') {
      html.push(otherHtml(block, context));
      at += 1;
      continue;
    }
    const next = list.findIndex((other, index) => index > at && other.type !== 'paragraph');
    const end = next < 0 ? list.length : next;
    html.push(
      listsHtml(
        list.slice(at, end).flatMap((other) => (other.type === 'paragraph' ? [other] : [])),
        context,
      ),
    );
    at = end;
  }
  return html.join('\n');
}

function otherHtml(block: Exclude<Block, { type: 'paragraph' }>, context: PageContext): string {
  switch (block.type) {
    case 'rule':
      return ruleHtml(block, context);
    case 'columns':
      return columnsHtml(block, context);
    case 'table':
      return tableHtml(block, context);
  }
}

/** A rule is a look and says nothing to who hears the page. */
function ruleHtml({ role, length }: Rule, { profile }: PageContext): string {
  const { thickness, before, after } = profile.rules[role];
  return `<hr aria-hidden="true" style="width:${pt(length)};border-top-width:${thickness}pt;margin:${before}pt auto 0;padding-bottom:${after}pt">`;
}

function columnsHtml({ role, rows, flows }: Columns, context: PageContext): string {
  const widths = columnWidths(context.profile, role, context.orientation);
  const lines = rows.map((columns, line) => {
    const cells = columns.map((column, index) => {
      const width = widths[index] ?? 0;
      return `<div style="width:${pt(width)}">${blocksHtml(column, { ...context, width })}</div>`;
    });
    return `<div class="columns${flows && line === rows.length - 1 ? ' flows' : ''}">${cells.join('')}</div>`;
  });
  return `<div class="${role}" style="margin-top:${context.profile.columns[role].before}pt">${lines.join('')}</div>`;
}
