import type { Outline, RegistryField } from '@rplan/outline';
import { inlinesOf } from '../body/note-marks.js';
import { element, val, xmlDeclaration } from '../xml/element.js';
import { escapeText } from '../xml/escape.js';

/** Namespace of the part that holds what the registry gives. */
const registryNamespace = 'urn:rplan:registry';

/** Identifies the part to Word; the same in every document, since a document has one. */
const storeId = '{5A1D7C02-3E64-4B8F-9D20-52504C414E31}';

/** What a control is called where somebody clicks into it. */
const TITLES: Readonly<Record<RegistryField, string>> = { number: 'Số văn bản', day: 'Ngày', month: 'Tháng' };

/** What the registry gives, as the head has it; undefined for a document without. */
export function registryXml({ sections }: Outline): string | undefined {
  const values = new Map<RegistryField, string>();
  for (const { blocks } of sections)
    for (const inline of inlinesOf(blocks))
      if (inline.type === 'text' && inline.field && !values.has(inline.field)) values.set(inline.field, inline.text);
  if (values.size === 0) return undefined;
  const fields = [...values].map(([field, text]) => element(field, {}, escapeText(text)));
  return xmlDeclaration + element('document', { xmlns: registryNamespace }, ...fields);
}

/** The properties part that Word wants beside it. */
export function registryPropertiesXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const reference = element('ds:schemaRef', { 'ds:uri': registryNamespace });
  return (
    xmlDeclaration +
    element(
      'ds:datastoreItem',
      { 'ds:itemID': storeId, 'xmlns:ds': namespace },
      element('ds:schemaRefs', {}, reference),
    )
  );
}

/** Runs as a control bound to that part: filled in at one place, the others follow (ISO/IEC 29500-1, 17.5.2). */
export function boundTo(field: RegistryField, runs: string): string {
  const properties = element(
    'w:sdtPr',
    {},
    val('w:alias', TITLES[field]),
    val('w:tag', `rplan-${field}`),
    element('w:dataBinding', {
      'w:prefixMappings': `xmlns:r="${registryNamespace}"`,
      'w:xpath': `/r:document[1]/r:${field}[1]`,
      'w:storeItemID': storeId,
    }),
    element('w:text'),
  );
  return element('w:sdt', {}, properties, element('w:sdtContent', {}, runs));
}
