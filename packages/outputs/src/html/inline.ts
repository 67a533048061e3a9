import { holdTogether, type Inline } from '@rplan/outline';
import { escapeHtml } from './escape.js';

export function inlineHtml(piece: Inline): string {
  if (piece.type === 'line-break') return '<br>';
  const number = piece.type === 'note-mark' ? piece.note + 1 : 0;
  if (piece.type === 'note-mark') return `<sup><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
  let html = held(piece.text);
  if (piece.italic) html = `<i>${html}</i>`;
  if (piece.bold) html = `<b>${html}</b>`;
  return html;
}

/** What no-break hyphens hold together. */
const WHOLE = /[^\s\u00a0]*[\u2010\u2011][^\s\u00a0]*/gu;

/** Text whose dates and numbers stay whole, as on paper. Fonts lack no-break hyphens: the browser is told to break nowhere instead. */
function held(text: string): string {
  return escapeHtml(holdTogether(text)).replace(
    WHOLE,
    (whole) => `<span class="whole">${whole.replace(/[\u2010\u2011]/g, '-')}</span>`,
  );
}
