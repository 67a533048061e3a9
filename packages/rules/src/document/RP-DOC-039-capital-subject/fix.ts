import type { Diagnostic } from '../../diagnostic.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: writeSmall };

function writeSmall({ place }: Diagnostic, { file }: FixContext): Fix[] {
  const word = file.textDocument.getText().slice(place.start, place.end);
  return [
    {
      title: { vi: 'Viết thường chữ đầu', en: 'Write the first letter small' },
      edits: [{ place, text: word.charAt(0).toLocaleLowerCase('vi') + word.slice(1) }],
      preferred: true,
    },
  ];
}
