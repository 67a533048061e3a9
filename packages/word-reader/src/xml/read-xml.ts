import { SaxesParser } from 'saxes';
import { limits } from '../package/limits.js';
import { Refusal } from '../problem.js';

/** An element with the prefix that Word writes for its namespace, whatever prefix the file has. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Of a run (`w:r`): which one of its part it is, from 0. By it a place is found again in the file. */
  readonly run?: number;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  run?: number;
}

/** The namespaces whose elements are looked at, transitional and strict. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/wordprocessingShape$/, 'wps'],
  [/\/wordprocessingGroup$/, 'wpg'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/microsoft-com:vml$/, 'v'],
  [/microsoft-com:office:office$/, 'o'],
];
const CHUNK = 1 << 16;

/**
 * Reads a part piece by piece and hands over each element whose parent is the one at `path`, whole, as soon as it is closed: a body is never
 * in memory as a tree. Returns the name of the root. No document types and no entities but the five of XML.
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  take: (element: XmlElement) => void,
  path: readonly string[] = [],
): string {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const aliases: (ReadonlyMap<string, string> | undefined)[] = [];
  let runs = 0;
  let elements = 0;
  let root = '';
  let renamed = 0;
  const canonical = (name: string) => {
    if (renamed === 0) return name;
    const at = name.indexOf(':');
    const prefix = at < 0 ? '' : name.slice(0, at);
    const other = aliases.findLast((each) => each?.has(prefix))?.get(prefix);
    const own = at < 0 ? name : name.slice(at + 1);
    return other === undefined ? name : `${other}:${own}`;
  };
  parser.on('error', () => {
    throw new Refusal({ code: 'damaged', part });
  });
  parser.on('doctype', () => {
    throw new Refusal({ code: 'doctype', part });
  });
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements) throw new Refusal({ code: 'too-large', part, limit: limits.elements });
    if (open.length >= limits.depth) throw new Refusal({ code: 'too-deep', part, limit: limits.depth });
    const written = tag.attributes as Record<string, string>;
    const declared = aliasesIn(written);
    aliases.push(declared);
    if (declared) renamed++;
    const attributes: Record<string, string> = renamed === 0 ? written : {};
    if (renamed > 0)
      for (const name in written) attributes[name.includes(':') ? canonical(name) : name] = written[name] ?? '';
    const element: OpenElement = { name: canonical(tag.name), attributes, children: [] };
    if (element.name === 'w:r') element.run = runs++;
    if (open.length === 0) root = element.name;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (aliases.pop()) renamed--;
    if (!element) return;
    if (isAt(open, path)) take(element);
    else if (open.length > path.length + 1) open.at(-1)?.children.push(element);
  });
  parser.on('text', (text) => {
    if (open.length > path.length + 1) open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    if (open.length > path.length + 1) open.at(-1)?.children.push(text);
  });
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ code: 'damaged', part });
  }
  return root;
}

/** Whether the open elements are those of the path, below the root: the root's own name is not asked for. */
function isAt(open: readonly OpenElement[], path: readonly string[]): boolean {
  return open.length === path.length + 1 && path.every((name, at) => open[at + 1]?.name === name);
}

/** Prefixes that mean what Word writes another prefix for; undefined where there is none, as in every file of Word's. */
function aliasesIn(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> | undefined {
  let found: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name.slice('xmlns:'.length);
    const known = PREFIXES.find(([pattern]) => pattern.test(attributes[name] ?? ''))?.[1];
    if (known === undefined || known === prefix) continue;
    found ??= new Map();
    found.set(prefix, known);
  }
  return found;
}

export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childrenOf(found).find((each) => each.name === name);
  return found;
}

export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** The value of an element that is all attribute: `<w:jc w:val="center"/>`. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.attributes['w:val'];
}

/** A switch: on where it stands without a value. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

export function numberOf(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text.trim() === '' || Number.isNaN(value) ? undefined : value;
}
