import { shortNamesOf, titleOf } from '@rplan/meaning';
import { plainText, spell } from '@rplan/syntax';
import type { CitedDocument } from '@rplan/syntax/ast';

/**
 * A legal document cited in full: kind, number, date, issuer, subject. In Vietnamese whatever the file's vocabulary, since that
 * is how it stands in the printed document.
 */
export function fullCitation(cited: CitedDocument): string {
  const kind = cited.called ? plainText(cited.called) : capital(spell(cited.kind, 'vi'));
  const issuers = cited.issuers.flatMap(({ ref }) => (ref ? (shortNamesOf(ref)[0] ?? titleOf(ref)) : []));
  return [
    kind,
    cited.number ? `số ${cited.number}` : '',
    cited.date ? `ngày ${cited.date}` : '',
    issuers.length > 0 ? `của ${issuers.join(', ')}` : '',
    cited.title ? plainText(cited.title) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
