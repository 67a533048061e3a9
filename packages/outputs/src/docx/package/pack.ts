import { contentTypesXml } from './content-types.js';
import type { Part, Relationship } from './part.js';
import { relationshipsPath, relationshipsXml } from './relationships.js';
import { type ZipFile, zip } from './zip.js';

/** The package of `parts`, in their order, after the list of content types and with the links of each part beside it. */
export function pack(parts: readonly Part[], links: readonly Relationship[]): Uint8Array {
  return zip(files(parts, links));
}

function* files(parts: readonly Part[], links: readonly Relationship[]): Generator<ZipFile> {
  yield { path: '[Content_Types].xml', content: [contentTypesXml(parts)] };
  yield { path: relationshipsPath(''), content: [relationshipsXml(links)] };
  for (const { path, content, relationships } of parts) {
    yield { path, content };
    if (relationships && relationships.length > 0) {
      yield { path: relationshipsPath(path), content: [relationshipsXml(relationships)] };
    }
  }
}
