import type { PastedParagraph } from '@rplan/importer';
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SKIPPED = new Set(['style', 'script', 'head', 'xml', 'title']);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em']);

/** The paragraphs of a piece of HTML as Word and browsers put it on the clipboard; undefined where it holds a table. */
export function readParagraphs(html: string): PastedParagraph[] | undefined {
  const paragraphs: { runs: { text: string; look: { bold?: true; italic?: true } }[]; centred: boolean }[] = [];
  let skipped = 0;
  let bold = 0;
  let italic = 0;
  let hasTable = false;
  const begin = (centred: boolean) => paragraphs.push({ runs: [], centred });
  const parser = new Parser({
    onopentag(name, { align, style = '' }) {
      if (SKIPPED.has(name)) skipped++;
      if (name === 'table') hasTable = true;
      if (BLOCKS.has(name)) begin(align === 'center' || /text-align:\s*center/i.test(style));
      if (name === 'br') put('\n');
      if (BOLD.has(name)) bold++;
      if (ITALIC.has(name)) italic++;
    },
    ontext(text) {
      // A line end of the source is a blank; only a tag begins a line.
      if (skipped === 0) put(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
      if (BOLD.has(name)) bold = Math.max(0, bold - 1);
      if (ITALIC.has(name)) italic = Math.max(0, italic - 1);
      if (BLOCKS.has(name)) begin(false);
    },
  });
  function put(text: string) {
    if (paragraphs.length === 0) begin(false);
    paragraphs.at(-1)?.runs.push({
      text,
      look: { ...(bold > 0 && { bold: true as const }), ...(italic > 0 && { italic: true as const }) },
    });
  }
  parser.end(html);
  return hasTable ? undefined : filled(paragraphs);
}

/** Lines of plain text, a paragraph each. */
export function linesAsParagraphs(text: string): PastedParagraph[] {
  return filled(text.split(/\r?\n/).map((line) => ({ runs: [{ text: line }], centred: false })));
}

function filled(paragraphs: readonly PastedParagraph[]): PastedParagraph[] {
  return paragraphs.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}
