import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml-tree.js';

/** An opened package: its paths in their order, and each part's XML, parsed when it is first asked for. */
export interface OpenPackage {
  readonly paths: readonly string[];
  text(path: string): string;
  /** Throws where there is no such part or it is not well formed. */
  xml(path: string): XmlElement;
}

export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes);
  const trees = new Map<string, XmlElement>();
  function text(path: string): string {
    const file = files[path];
    if (!file) throw new Error(`no part ${path}`);
    return strFromU8(file);
  }
  function xml(path: string): XmlElement {
    const tree = trees.get(path) ?? parseXml(text(path));
    trees.set(path, tree);
    return tree;
  }
  return { paths: Object.keys(files), text, xml };
}
