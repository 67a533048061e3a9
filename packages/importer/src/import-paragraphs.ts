import { ARTICLE } from '@rplan/kinds';
import { partsOf } from '@rplan/recognise';
import { formatText } from '@rplan/syntax';
import { Citations } from './registry/citations.js';
import { Directory } from './registry/directory.js';
import { Names } from './registry/names.js';
import { type MadeRun, madeParagraph } from './sources/made-document.js';
import { bodyLines } from './write/body.js';
import { WriteContext } from './write/context.js';
import { ListCounter } from './write/numbering.js';

/** A paragraph as it is on the clipboard. */
export interface PastedParagraph {
  readonly runs: readonly MadeRun[];
  readonly centred: boolean;
}

/** How the usual lists count (Decree 30/2020/NĐ-CP, PL I, P1, II.6.d): another mark is written at its part. */
const USUAL = ['I.', '1.', 'a)', '-', '+'];

/**
 * Paragraphs as the statements of a body: headings, clauses, bullets, text. Nothing is declared for them, so that they stand in any document. Undefined
 * where they cannot be read back.
 */
export function importParagraphs(
  paragraphs: readonly PastedParagraph[],
  vocabulary: 'vi' | 'en',
): string[] | undefined {
  const blocks = paragraphs.map(({ runs, centred }) => madeParagraph(runs, { align: centred ? 'center' : 'left' }));
  const names = new Names();
  const context = new WriteContext(new Directory(names), new Citations(names), names, []);
  context.cites = false;
  const lines = bodyLines(partsOf(blocks), { depth: 0, levels: USUAL, articles: new ListCounter(ARTICLE) }, context);
  const whole = formatText(`báo cáo A "a" {\n${lines.join('\n')}\n}\n`, { vocabulary });
  if (!whole.ok || lines.length === 0) return undefined;
  return whole.text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^ {2}/, ''));
}
