import { Refusal } from '../problem.js';
import { readXml } from '../xml/read-xml.js';

interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `footnotes`. */
  readonly type: string;
  /** The name of the part; an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

export interface Relationships {
  byId(id: string): Relationship | undefined;
  ofType(type: string): readonly Relationship[];
}

/** What a document is made of. One that lies elsewhere would have to be fetched, which a reader never does. */
const OWN_PARTS = new Set([
  'officeDocument',
  'styles',
  'numbering',
  'footnotes',
  'endnotes',
  'comments',
  'header',
  'footer',
  'aFChunk',
  'subDocument',
  'frame',
]);

export function readRelationships(owner: string, bytes: Uint8Array | undefined): Relationships {
  const all: Relationship[] = [];
  if (bytes) {
    readXml(bytes, owner, ({ name, attributes }) => {
      if (name !== 'Relationship') return;
      const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
      const external = attributes.TargetMode === 'External';
      if (external && OWN_PARTS.has(type)) throw new Refusal({ code: 'external-part', part: owner });
      const target = attributes.Target ?? '';
      all.push({ id: attributes.Id ?? '', type, target: external ? target : partName(owner, target), external });
    });
  }
  return {
    byId: (id) => all.find((each) => each.id === id),
    ofType: (type) => all.filter((each) => each.type === type && !each.external),
  };
}

/** The name of a part from how another one writes it: from the root, or from the folder of that part. */
export function partName(owner: string, target: string): string {
  const folder = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const steps: string[] = [...folder];
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
