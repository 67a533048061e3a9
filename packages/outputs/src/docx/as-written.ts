import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { modelHashProperty, textHashProperty } from './parts/properties.js';

const TEXT = 'word/document.xml';
const PROPERTIES = 'docProps/custom.xml';

/** The hash of a text as it is given out, piece by piece; `digest` is there when all of it was. */
export function hashed(content: Iterable<string>): { content: Iterable<string>; digest: () => string } {
  const hash = createHash('sha256');
  function* pieces() {
    for (const piece of content) {
      hash.update(piece, 'utf8');
      yield piece;
    }
  }
  return { content: pieces(), digest: () => hash.digest('hex') };
}

/**
 * Whether a Word file is one of this program's that nobody has saved since: its text has the hash that went with it. False for any other file,
 * so that who would overwrite it asks first.
 */
export function isAsWritten(bytes: Uint8Array): boolean {
  const { [TEXT]: text, [PROPERTIES]: properties } = partsIn(bytes, [TEXT, PROPERTIES]);
  if (!text || !properties) return false;
  return propertyIn(properties, textHashProperty) === createHash('sha256').update(text).digest('hex');
}

/** The hash of the model that a Word file was made from, which Word keeps when it saves the file; undefined for another's file. */
export function modelHashIn(bytes: Uint8Array): string | undefined {
  const { [PROPERTIES]: properties } = partsIn(bytes, [PROPERTIES]);
  return properties && propertyIn(properties, modelHashProperty);
}

/** The parts of a package by their names; none of what is no package. */
function partsIn(bytes: Uint8Array, names: readonly string[]): Readonly<Record<string, Uint8Array | undefined>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  } catch {
    return {};
  }
}

function propertyIn(part: Uint8Array, name: string): string | undefined {
  return new RegExp(`name="${name}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`).exec(strFromU8(part))?.[1];
}
