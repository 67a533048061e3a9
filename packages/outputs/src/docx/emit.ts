import type { LayoutProfile, Outline } from '@rplan/outline';
import { hashed } from './as-written.js';
import { documentParts } from './package/document-parts.js';
import { contentTypes, linkTypes } from './package/names.js';
import { pack } from './package/pack.js';
import { type Part, Relationships } from './package/part.js';
import { modelHash } from './parts/model.js';
import { corePropertiesXml, customPropertiesXml, extendedPropertiesXml } from './parts/properties.js';

export interface EmitOptions {
  /** JSON of the compiled model. Its hash travels in the document, so that a reader can tell which source it came from. */
  readonly model?: string;
  /** The JSON itself travels too: a recipient then has all that it says, also what the document does not print. */
  readonly embed?: boolean;
}

/**
 * The Word document (.docx) of an outline in the layout of a profile. The bytes depend on the arguments alone: the same
 * outline gives the same file on every machine, day and time zone.
 *
 * Throws `RangeError` for an outline that contradicts itself: no section, a mark of a note that is not there, a row with
 * more cells than its table has columns.
 */
export function emitDocx(outline: Outline, profile: LayoutProfile, options: EmitOptions = {}): Uint8Array {
  if (outline.sections.length === 0) throw new RangeError('an outline has at least one section');
  const links = new Relationships();
  const [text, ...others] = documentParts(outline, profile, options.embed ? options.model : undefined);
  if (!text) throw new RangeError('a document has a text');
  const { content, digest } = hashed(text.content);
  links.add(linkTypes.document, 'word/document.xml');

  const properties: Part[] = [];
  function add(kind: PropertiesKind, path: string, content: Iterable<string>): void {
    properties.push({ path, contentType: contentTypes[kind], content });
    links.add(linkTypes[kind], path);
  }
  add('coreProperties', 'docProps/core.xml', [corePropertiesXml(outline.properties, profile.language)]);
  add('extendedProperties', 'docProps/app.xml', [extendedPropertiesXml(outline.properties)]);
  if (options.model !== undefined) add('customProperties', 'docProps/custom.xml', afterwards(options.model));
  return pack([{ ...text, content }, ...others, ...properties], links.all);

  /** Made when the text before it was packed. */
  function* afterwards(model: string) {
    yield customPropertiesXml(modelHash(model), digest());
  }
}

type PropertiesKind = 'coreProperties' | 'extendedProperties' | 'customProperties';
