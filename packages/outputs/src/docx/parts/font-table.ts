import type { LayoutProfile } from '@rplan/outline';
import { element, val, xmlDeclaration } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';

/** `fontTable.xml`: tells a machine without the font to take another one with serifs. */
export function fontTableXml({ font }: LayoutProfile): string {
  const entry = element(
    'w:font',
    { 'w:name': font },
    val('w:panose1', '02020603050405020304'),
    val('w:charset', '00'),
    val('w:family', 'roman'),
    val('w:pitch', 'variable'),
  );
  return xmlDeclaration + element('w:fonts', wordNamespaces, entry);
}
