import { element, xmlDeclaration } from '../xml/element.js';
import { contentTypes } from './names.js';
import type { Part } from './part.js';

const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** `[Content_Types].xml`: what each part is, by name, so that no part depends on its extension. */
export function contentTypesXml(parts: readonly Part[]): string {
  return (
    xmlDeclaration +
    element(
      'Types',
      { xmlns: namespace },
      element('Default', { Extension: 'rels', ContentType: contentTypes.relationships }),
      element('Default', { Extension: 'xml', ContentType: contentTypes.customXml }),
      ...parts.map(({ path, contentType }) => element('Override', { PartName: `/${path}`, ContentType: contentType })),
    )
  );
}
