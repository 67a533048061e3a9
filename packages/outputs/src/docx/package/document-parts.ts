import type { LayoutProfile, Outline } from '@rplan/outline';
import { createBody } from '../body/body.js';
import type { MarginParts } from '../body/section.js';
import { documentXml } from '../parts/document.js';
import { fontTableXml } from '../parts/font-table.js';
import { footnotesXml } from '../parts/footnotes.js';
import { firstPageFooter, firstPageHeader, pageNumberHeader } from '../parts/margins.js';
import { modelPropertiesXml, modelXml } from '../parts/model.js';
import { registryPropertiesXml, registryXml } from '../parts/registry.js';
import { settingsXml } from '../parts/settings.js';
import { stylesXml } from '../parts/styles.js';
import { contentTypes, linkTypes } from './names.js';
import { type Part, Relationships } from './part.js';

/** The document and every part that it links to, in the order in which they are packed. */
export function documentParts(outline: Outline, profile: LayoutProfile, model: string | undefined): Part[] {
  const body = createBody(outline, profile);
  const links = new Relationships();
  const others: Part[] = [];

  function link(kind: LinkedKind, name: string, content: Iterable<string>): string {
    others.push({ path: `word/${name}`, contentType: contentTypes[kind], content });
    return links.add(linkTypes[kind], name);
  }

  const hasNotes = outline.notes.length > 0;
  link('styles', 'styles.xml', [stylesXml(profile)]);
  link('settings', 'settings.xml', [settingsXml(profile, hasNotes)]);
  link('fontTable', 'fontTable.xml', [fontTableXml(profile)]);
  const margins = marginParts(outline, link);
  if (hasNotes) link('footnotes', 'footnotes.xml', footnotesXml(outline.notes, body));

  function marginParts({ sections }: Outline, add: typeof link): MarginParts[] {
    const header = add('header', 'header-page.xml', [pageNumberHeader()]);
    return sections.map(({ circulation, contact, orientation }, index) => ({
      header,
      firstHeader: add('header', `header-first${index + 1}.xml`, [firstPageHeader(circulation, orientation, body)]),
      firstFooter: add('footer', `footer-first${index + 1}.xml`, [firstPageFooter(contact, body)]),
    }));
  }

  /** A part of data, with the properties part that Word wants beside it. */
  function data(number: number, content: string, about: string): void {
    const properties = new Relationships();
    properties.add(linkTypes.customXmlProperties, `itemProps${number}.xml`);
    others.push(
      {
        path: `customXml/item${number}.xml`,
        contentType: contentTypes.customXml,
        content: [content],
        relationships: properties.all,
      },
      {
        path: `customXml/itemProps${number}.xml`,
        contentType: contentTypes.customXmlProperties,
        content: [about],
      },
    );
    links.add(linkTypes.customXml, `../customXml/item${number}.xml`);
  }
  if (model !== undefined) data(1, modelXml(model), modelPropertiesXml());
  const registry = registryXml(outline);
  if (registry !== undefined) data(2, registry, registryPropertiesXml());

  return [
    {
      path: 'word/document.xml',
      contentType: contentTypes.document,
      content: documentXml(outline, margins, body),
      relationships: links.all,
    },
    ...others,
  ];
}

type LinkedKind = 'styles' | 'settings' | 'fontTable' | 'header' | 'footer' | 'footnotes';
