import type { Outline } from '@rplan/outline';
import { element, xmlDeclaration } from '../xml/element.js';
import { escapeText } from '../xml/escape.js';

const completeDate = /^\d{4}-\d{2}-\d{2}$/;

/** Name of the custom property that holds the SHA-256 of the model's JSON, in hexadecimal digits. */
export const modelHashProperty = 'RPlanModelSha256';

/** Of the SHA-256 of the text as it was written: another one's hash says that somebody has saved the file since. */
export const textHashProperty = 'RPlanTextSha256';

/** `core.xml`: title, issuer, number and kind, and the plan's own date as far as it is complete. No clock is read. */
export function corePropertiesXml(
  { title, creator, date, kind, number }: Outline['properties'],
  language: string,
): string {
  const text = (name: string, value: string | undefined) => (value ? element(name, {}, escapeText(value)) : '');
  const moment = (name: string) =>
    date !== undefined && completeDate.test(date)
      ? element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`)
      : '';
  return (
    xmlDeclaration +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:creator', creator),
      text('dc:identifier', number),
      text('cp:category', kind),
      text('dc:language', language),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    )
  );
}

/** `app.xml`: which program wrote the file, and for which office. */
export function extendedPropertiesXml({ creator }: Outline['properties']): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return (
    xmlDeclaration +
    element(
      'Properties',
      { xmlns: namespace },
      creator ? element('Company', {}, escapeText(creator)) : '',
      element('Application', {}, 'RPlan'),
    )
  );
}

/** `custom.xml`: the hash of the model, so that a reader can tell a stale document from its source, and that of the text. */
export function customPropertiesXml(modelHash: string, textHash: string): string {
  const property = ([name, value]: readonly [string, string], at: number) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      element('vt:lpwstr', {}, value),
    );
  return (
    xmlDeclaration +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...(
        [
          [modelHashProperty, modelHash],
          [textHashProperty, textHash],
        ] as const
      ).map(property),
    )
  );
}
