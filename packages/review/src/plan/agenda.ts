import type { Part, Recognised } from '@rplan/recognise';
import type { Paragraph } from '@rplan/word-reader';
import type { NumberedParagraphs } from '../paragraphs.js';

const CLOCK = /^\D{0,4}\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}/iu;

/** The paragraphs of tables that say what happens at which hour: an agenda looks like a table of tasks, and nobody owes a day or a lead in it. */
export function agendaParagraphs({ body, appendices }: Recognised, known: NumberedParagraphs): ReadonlySet<Paragraph> {
  const rows = [body, ...appendices.map((appendix) => appendix.body)].flatMap(tablesIn).flatMap(({ rows: all }) => {
    const tasks = all.flatMap((row) => (row.type === 'task' ? [row] : []));
    const clocks = tasks.filter(({ cells: { due = [] } }) => due.some(({ text }) => CLOCK.test(text)));
    return clocks.length * 2 > tasks.length ? tasks : [];
  });
  const words = rows.flatMap(({ text, cells }) => [...text, ...Object.values(cells).flat()]);
  return new Set(
    words.flatMap(({ origins = [] }) => origins.flatMap(({ paragraph }) => known.original(paragraph) ?? [])),
  );
}

function tablesIn(parts: readonly Part[]): Extract<Part, { type: 'tasks' }>[] {
  return parts.flatMap((part) =>
    part.type === 'tasks' ? [part] : part.type === 'section' ? tablesIn(part.parts) : [],
  );
}
