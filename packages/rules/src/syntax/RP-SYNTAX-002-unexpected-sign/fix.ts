import { type Edit, type RuleFix, replaceWith, textOf } from '../../fixes/fix.js';

/** A sign that begins nothing: a curly quote with its partner, or a form of dates as it is written here. */
export const fix: RuleFix = {
  safety: 'same word',
  offer: (problem, { file }) => {
    const suggestion = textOf(problem, 'suggestion');
    if (!suggestion) return [];
    if (suggestion !== '"') return [replaceWith(problem, suggestion)];
    const text = file.textDocument.getText();
    const { start, end } = problem.place;
    const words = CURLY_TEXT.exec(text.slice(end))?.[0];
    const edits: Edit[] = [{ place: problem.place, text: '"' }];
    if (OPENING.test(text.slice(start, end))) {
      // Without its partner nobody knows where the text ends.
      if (words === undefined) return [];
      const close = end + words.length;
      edits.push({ place: { file: problem.place.file, start: close - 1, end: close }, text: '"' });
    }
    return [{ title: { vi: 'Dùng ngoặc kép thẳng "..."', en: 'Use straight quotes "..."' }, edits, preferred: true }];
  },
};

const OPENING = /^[“„«]$/;
const CURLY_TEXT = /^[^\r\n"“”„«»{}]*[”“»]/;
