import { element, xmlDeclaration } from '../xml/element.js';
import { relationshipsNamespace } from './names.js';
import type { Relationship } from './part.js';

/** The content of a `.rels` part. */
export function relationshipsXml(links: readonly Relationship[]): string {
  return (
    xmlDeclaration +
    element(
      'Relationships',
      { xmlns: relationshipsNamespace },
      ...links.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
    )
  );
}

/** Where the links of the part at `path` are kept; the package's own have the path ''. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}
