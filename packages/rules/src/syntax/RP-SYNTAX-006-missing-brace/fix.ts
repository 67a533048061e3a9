import { indentAt, lineEndOf, type RuleFix } from '../../fixes/fix.js';

/** Blocks that are never closed: closes them where their indentation shows the end. Not preferred, for only the writer knows. */
export const fix: RuleFix = {
  safety: 'look',
  offer: (problem, { file }) => {
    const openers = problem.related.map(({ place }) => place.start).sort((a, b) => b - a);
    if (openers.length === 0) return [];
    const end = lineEndOf(file);
    const text = openers.map((opener) => `${end}${indentAt(file, opener)}}`).join('');
    const { file: uri, end: at } = problem.place;
    const title =
      openers.length === 1
        ? { vi: 'Thêm dấu } ở đây', en: 'Close the block here' }
        : { vi: `Thêm ${openers.length} dấu } ở đây`, en: `Close ${openers.length} blocks here` };
    return [{ title, edits: [{ place: { file: uri, start: at, end: at }, text }], preferred: false }];
  },
};
