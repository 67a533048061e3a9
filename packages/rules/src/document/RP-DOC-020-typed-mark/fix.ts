import type { Diagnostic } from '../../diagnostic.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: removeMark };

/** With the space after it. */
function removeMark({ place }: Diagnostic, { file }: FixContext): Fix[] {
  const [space = ''] = /^\s*/.exec(file.textDocument.getText().slice(place.end)) ?? [];
  return [
    {
      title: { vi: 'Xóa số gõ tay', en: 'Delete the typed number' },
      edits: [{ place: { ...place, end: place.end + space.length }, text: '' }],
      preferred: true,
      everywhere: true,
    },
  ];
}
