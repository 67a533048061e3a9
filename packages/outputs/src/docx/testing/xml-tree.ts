/** An element as a test sees it: qualified name, attributes by qualified name, children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const token = /<\?[^>]*\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)="([^"]*)"/g;
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML that the emitter writes and throws at anything that is not well formed. It knows no comments, CDATA
 * sections and document types: the emitter writes none.
 */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`XML is not well formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, close, name, attributes = '', empty, text] = match;
    if (text !== undefined) parent.children.push(resolveReferences(text));
    else if (name !== undefined && close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}> at ${at}`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !only || others.length > 0) throw new Error('XML has not exactly one closed root');
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (name in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name] = resolveReferences(value);
  }
  return attributes;
}

function resolveReferences(text: string): string {
  return text.replace(/&(#?)([^;]*);?/g, (whole, hash: string, name: string) => {
    const letter = hash ? String.fromCodePoint(Number(name)) : references[name];
    if (letter === undefined || !whole.endsWith(';')) throw new Error(`no such reference: ${whole}`);
    return letter;
  });
}

/** The child elements, all of them or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element at the end of a path of child names. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elements(element, name)[0], parent);
}

/** Every element below `parent` in document order, all of them or those of some names. */
export function* descendants(parent: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of elements(parent)) {
    if (names.length === 0 || names.includes(child.name)) yield child;
    yield* descendants(child, ...names);
  }
}

/** An attribute of a descendant at `path`, the form of most questions about properties. */
export function attributeAt(parent: XmlElement | undefined, path: readonly string[], name: string): string | undefined {
  return find(parent, ...path)?.attributes[name];
}

/** The text of an element and all below it. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
