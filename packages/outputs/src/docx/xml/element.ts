import { escapeText } from './escape.js';

/** Values of attributes by qualified name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element; `children` are finished XML. Attribute values are escaped here and nowhere else. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? value : escapeText(value)}"`;
  }
  let content = '';
  for (const child of children) content += child;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** The tags around the content of a root element that is written in pieces. */
export function rootTags(name: string, attributes: Attributes): readonly [open: string, close: string] {
  return [`${xmlDeclaration}${element(name, attributes).slice(0, -2)}>`, `</${name}>`];
}

/** An element whose only attribute is `w:val`, the form of most properties in WordprocessingML. */
export function val(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** A property that is on by being there; `false` switches off what the style switched on. */
export function toggle(name: string, on = true): string {
  return on ? `<${name}/>` : `<${name} w:val="0"/>`;
}
