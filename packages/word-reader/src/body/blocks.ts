import type { Block } from '../model.js';
import { child, childrenOf, type XmlElement } from '../xml/read-xml.js';
import type { Context } from './context.js';
import { shownOf } from './drawing.js';
import { type OpenParagraph, readParagraph } from './paragraph.js';
import { readTable } from './table.js';

/** Puts together the blocks of a body, a cell, a note or a text box, one element after the other. */
export class Blocks {
  readonly list: Block[] = [];
  private open: OpenParagraph | undefined;

  constructor(private readonly context: Context) {}

  take(element: XmlElement): void {
    switch (element.name) {
      case 'w:p': {
        const read = readParagraph(element, this.context, this.open);
        this.open = 'type' in read ? undefined : read;
        if ('type' in read) this.list.push(read);
        break;
      }
      case 'w:tbl': {
        const table = readTable(element, this.context);
        if (table.rows.length > 0) this.list.push(table);
        break;
      }
      case 'w:sdt':
        for (const each of childrenOf(child(element, 'w:sdtContent'))) this.take(each);
        break;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        for (const each of childrenOf(element)) this.take(each);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.context.remarks.add('tracked-changes');
        break;
      case 'mc:AlternateContent':
        for (const each of childrenOf(shownOf(element))) this.take(each);
        break;
      case 'w:altChunk':
        this.context.remarks.add('foreign-part');
        break;
    }
  }
}

export function readBlocks(parent: XmlElement, context: Context): Block[] {
  const blocks = new Blocks(context);
  for (const element of childrenOf(parent)) blocks.take(element);
  return blocks.list;
}
