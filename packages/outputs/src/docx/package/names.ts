const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts that a document has (ISO/IEC 29500-1, 11.3 and 15.2). */
export const contentTypes = {
  document: `${word}.document.main+xml`,
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  fontTable: `${word}.fontTable+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  footnotes: `${word}.footnotes+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: `${office}.extended-properties+xml`,
  customProperties: `${office}.custom-properties+xml`,
  customXml: 'application/xml',
  customXmlProperties: `${office}.customXmlProperties+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

const officeLinks = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Types of the links between parts. */
export const linkTypes = {
  document: `${officeLinks}/officeDocument`,
  styles: `${officeLinks}/styles`,
  settings: `${officeLinks}/settings`,
  fontTable: `${officeLinks}/fontTable`,
  header: `${officeLinks}/header`,
  footer: `${officeLinks}/footer`,
  footnotes: `${officeLinks}/footnotes`,
  coreProperties: `${packageLinks}/metadata/core-properties`,
  extendedProperties: `${officeLinks}/extended-properties`,
  customProperties: `${officeLinks}/custom-properties`,
  customXml: `${officeLinks}/customXml`,
  customXmlProperties: `${officeLinks}/customXmlProps`,
} as const;

/** Namespace of `_rels/*.rels`. */
export const relationshipsNamespace = packageLinks;
