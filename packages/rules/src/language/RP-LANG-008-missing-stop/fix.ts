import type { Diagnostic } from '../../diagnostic.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: addStop };

/** The stop goes after the last word before the new sentence. */
function addStop({ place }: Diagnostic, { file }: FixContext): Fix[] {
  const before = file.textDocument.getText().slice(0, place.start);
  const end = before.trimEnd().length;
  return [
    {
      title: { vi: 'Thêm dấu chấm', en: 'Add a full stop' },
      edits: [{ place: { file: place.file, start: end, end }, text: '.' }],
      preferred: false,
    },
  ];
}
