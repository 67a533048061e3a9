import { nd30, type ParagraphRole } from '@rplan/outline';
import { aligns, ruleStyle, styleId } from '../../parts/style-ids.js';
import { paragraphText } from '../document-text.js';
import { attributeAt, descendants, elements, find, type XmlElement } from '../xml-tree.js';

/** A paragraph with the look that Word gives it: its style's, and what it adds. Lengths in twips, sizes in half points. */
export interface LaidOutParagraph {
  readonly role: ParagraphRole | 'rule' | undefined;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly before: number;
  readonly line: number;
  readonly lineRule: string;
  /** Free width of the column that it stands in. */
  readonly width: number;
  readonly xml: XmlElement;
}

/** Where a paragraph stands: the width of its column and the styles of its document. */
export interface Surroundings {
  readonly width: number;
  readonly styles: Styles;
}

export type Styles = ReadonlyMap<string, XmlElement>;

const roles = new Map(
  (Object.keys(nd30.paragraphs) as ParagraphRole[]).flatMap((role) =>
    [undefined, ...aligns].map((align) => [styleId(role, align), role] as const),
  ),
);

/** The styles of `styles.xml` by their ids. */
export function stylesOf(root: XmlElement): Styles {
  return new Map(elements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
}

export function layOut(xml: XmlElement, { width, styles }: Surroundings): LaidOutParagraph {
  const id = attributeAt(xml, ['w:pPr', 'w:pStyle'], 'w:val') ?? 'Normal';
  const look = (path: string, attribute: string) =>
    attributeAt(xml, ['w:pPr', path], attribute) ?? inherited(styles, id, ['w:pPr', path], attribute);
  const number = (path: string, attribute: string) => Number(look(path, attribute) ?? 0);
  const type = (path: string, attribute: string) => inherited(styles, id, ['w:rPr', path], attribute);
  return {
    role: id === ruleStyle ? 'rule' : roles.get(id),
    text: paragraphText(xml),
    size: Number(type('w:sz', 'w:val') ?? 0),
    bold: isOn(styles, id, 'w:b'),
    italic: isOn(styles, id, 'w:i'),
    align: look('w:jc', 'w:val') ?? 'left',
    left: number('w:ind', 'w:left'),
    right: number('w:ind', 'w:right'),
    firstLine: number('w:ind', 'w:firstLine') - number('w:ind', 'w:hanging'),
    before: number('w:spacing', 'w:before'),
    line: number('w:spacing', 'w:line'),
    lineRule: look('w:spacing', 'w:lineRule') ?? 'auto',
    width,
    xml,
  };
}

function inherited(styles: Styles, id: string, path: readonly string[], attribute: string): string | undefined {
  const style = styles.get(id);
  const own = attributeAt(style, path, attribute);
  const parent = attributeAt(style, ['w:basedOn'], 'w:val');
  return own ?? (parent === undefined ? undefined : inherited(styles, parent, path, attribute));
}

function isOn(styles: Styles, id: string, property: string): boolean {
  const style = styles.get(id);
  const own = find(style, 'w:rPr', property);
  if (own) return own.attributes['w:val'] !== '0';
  const parent = attributeAt(style, ['w:basedOn'], 'w:val');
  return parent !== undefined && isOn(styles, parent, property);
}

/** Whether some run of the paragraph changes a property that its style sets. */
export function changes(paragraph: LaidOutParagraph, ...properties: readonly string[]): boolean {
  return [...descendants(paragraph.xml, 'w:rPr')].some((run) => properties.some((name) => find(run, name)));
}
