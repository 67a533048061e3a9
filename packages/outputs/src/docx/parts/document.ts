import { type Outline, textWidth } from '@rplan/outline';
import { blocks } from '../body/blocks.js';
import type { Body } from '../body/body.js';
import { spacer } from '../body/paragraph.js';
import { type MarginParts, sectionXml } from '../body/section.js';
import { rootTags } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';
import { twips } from '../xml/units.js';

/**
 * `document.xml`, piece by piece. `margins` has one entry a section. The properties of a section are carried by its last
 * paragraph, those of the last section by the body itself.
 */
export function* documentXml(
  { sections, notes }: Outline,
  margins: readonly MarginParts[],
  body: Body,
): Generator<string> {
  const [open, close] = rootTags('w:document', wordNamespaces);
  yield `${open}<w:body>`;
  // LibreOffice 7.4 sets an empty line above a table that opens a document with notes; a point of height prevents it.
  if (notes.length > 0 && sections[0]?.blocks[0]?.type === 'columns') yield spacer();
  for (const [index, section] of sections.entries()) {
    const parts = margins[index];
    if (!parts) throw new RangeError(`no header for section ${index}`);
    const properties = sectionXml(section, parts, body.profile);
    const isLast = index === sections.length - 1;
    yield* blocks(section.blocks, body, {
      width: twips(textWidth(body.profile, section.orientation)),
      orientation: section.orientation,
      section: isLast ? undefined : properties,
    });
    if (isLast) yield properties;
  }
  yield `</w:body>${close}`;
}
