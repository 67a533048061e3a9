import type { Diagnostic } from '../../diagnostic.js';
import type { Edit, Fix, FixContext, RuleFix } from '../../fixes/fix.js';
import { textOf } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: remove };

/** With what divides it from the recipient before, and as a statement of its own where there is none. */
function remove(problem: Diagnostic, { file }: FixContext): Fix[] {
  const { place } = problem;
  const archive = textOf(problem, 'archive');
  if (archive === undefined)
    return [
      {
        title: { vi: 'Xóa “./.”', en: 'Delete “./.”' },
        edits: [{ place, text: textOf(problem, 'instead') ?? '' }],
        preferred: true,
        everywhere: true,
      },
    ];
  const text = file.textDocument.getText();
  const [before = ''] = /(?:;[ \t]*|\n[ \t]*(?:[-–+][ \t]*)?)?$/u.exec(text.slice(0, place.start)) ?? [];
  const [behind = ''] = /^[ \t]*[;.]*/u.exec(text.slice(place.end)) ?? [];
  const edits: Edit[] = [
    { place: { ...place, start: place.start - before.length, end: place.end + behind.length }, text: '' },
  ];
  const { after } = problem.data;
  if (typeof after === 'number' && after >= 0)
    edits.push({ place: { ...place, start: after, end: after }, text: `\n  lưu "${archive}"` });
  return [{ title: { vi: 'Chuyển sang câu lệnh “lưu”', en: 'Move to its own statement' }, edits, preferred: true }];
}
