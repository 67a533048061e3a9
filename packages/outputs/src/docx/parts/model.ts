import { createHash } from 'node:crypto';
import { element, rootTags, xmlDeclaration } from '../xml/element.js';
import { escapeJson } from '../xml/escape.js';

/** Namespace of the part that carries the compiled model. */
const modelNamespace = 'urn:rplan:model';

/** Identifies the part to Word; the same in every document, since a document has one. */
const storeId = '{6B2F4C1E-8D1A-4E57-9C3B-52504C414E30}';

/** A model's JSON in pieces, and its SHA-256 in hexadecimal digits (of its UTF-8) once all of them were taken. */
export function hashedModel(json: string | Iterable<string>): { pieces: Iterable<string>; hash: () => string } {
  const hash = createHash('sha256');
  function* pieces(): Generator<string> {
    for (const piece of typeof json === 'string' ? [json] : json) {
      hash.update(piece, 'utf8');
      yield piece;
    }
  }
  return { pieces: pieces(), hash: () => hash.digest('hex') };
}

/** The custom XML part: the model's JSON as text, from which a reader gets back the very same string. */
export function* modelXml(json: Iterable<string>): Generator<string> {
  const [open, close] = rootTags('model', { xmlns: modelNamespace });
  yield open;
  for (const piece of json) yield escapeJson(piece);
  yield close;
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
