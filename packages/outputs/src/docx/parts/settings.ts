import type { LayoutProfile } from '@rplan/outline';
import { element, val, xmlDeclaration } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';
import { twips } from '../xml/units.js';
import { separatorNotes } from './footnotes.js';

/** Word's own current behaviour; without it Word opens the file in "compatibility mode" and shifts tables. */
const compatibility = ['compatibilityMode', '15'] as const;

/** `settings.xml`; `hasNotes` says whether the package has footnotes, whose separators are named here. */
export function settingsXml(profile: LayoutProfile, hasNotes: boolean): string {
  const [name, value] = compatibility;
  return (
    xmlDeclaration +
    element(
      'w:settings',
      wordNamespaces,
      element('w:zoom', { 'w:percent': 100 }),
      val('w:defaultTabStop', twips(36)),
      val('w:characterSpacingControl', 'doNotCompress'),
      hasNotes ? noteSeparators() : '',
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': name,
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': value,
        }),
      ),
      element('w:themeFontLang', { 'w:val': profile.language }),
      val('w:decimalSymbol', ','),
      val('w:listSeparator', ';'),
    )
  );
}

function noteSeparators(): string {
  const ids = Object.values(separatorNotes);
  return element('w:footnotePr', {}, ...ids.map((id) => element('w:footnote', { 'w:id': id })));
}
