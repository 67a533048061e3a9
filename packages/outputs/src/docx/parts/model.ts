import { createHash } from 'node:crypto';
import { element, xmlDeclaration } from '../xml/element.js';
import { escapeJson } from '../xml/escape.js';

/** Namespace of the part that carries the compiled model. */
const modelNamespace = 'urn:rplan:model';

/** Identifies the part to Word; the same in every document, since a document has one. */
const storeId = '{6B2F4C1E-8D1A-4E57-9C3B-52504C414E30}';

/** The SHA-256 of a model's JSON in UTF-8, in hexadecimal digits. */
export function modelHash(json: string): string {
  return createHash('sha256').update(json, 'utf8').digest('hex');
}

/** The custom XML part: the model's JSON as text, from which a reader gets back the very same string. */
export function modelXml(json: string): string {
  return xmlDeclaration + element('model', { xmlns: modelNamespace }, escapeJson(json));
}

/** The properties part that Word wants beside a custom XML part. */
export function modelPropertiesXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const reference = element('ds:schemaRef', { 'ds:uri': modelNamespace });
  return (
    xmlDeclaration +
    element(
      'ds:datastoreItem',
      { 'ds:itemID': storeId, 'xmlns:ds': namespace },
      element('ds:schemaRefs', {}, reference),
    )
  );
}
