import type { Block, Remark } from '../model.js';
import type { Counter } from '../numbering/counter.js';
import type { Numbering } from '../numbering/definitions.js';
import { limits } from '../package/limits.js';
import { Refusal } from '../problem.js';
import type { Styles } from '../styles/styles.js';
import type { XmlElement } from '../xml/read-xml.js';

/** What reading a part needs to know and to remember. */
export interface Context {
  readonly part: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counter: Counter;
  readonly remarks: Remarks;
  readonly fields: Fields;
  readonly paragraphs: { count: number };
  /** Blocks inside blocks: of cells and text boxes. */
  readonly blocksIn: (parent: XmlElement) => Block[];
}

export class Remarks {
  private readonly counts = new Map<Remark['code'], number>();

  add(code: Remark['code'], count = 1): void {
    if (count > 0) this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  list(): Remark[] {
    return [...this.counts].map(([code, count]) => ({ code, count }));
  }
}

/** Which fields are open where one stands: of a field its result is text, its instruction is not. Fields go on over paragraphs. */
export class Fields {
  private readonly open: { result: boolean }[] = [];

  change(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ result: false });
    else if (type === 'separate' && field) field.result = true;
    else if (type === 'end') this.open.pop();
  }

  get shows(): boolean {
    return this.open.every(({ result }) => result);
  }
}

export function countParagraph({ paragraphs, part }: Context): void {
  if (++paragraphs.count > limits.paragraphs)
    throw new Refusal({ code: 'too-many-paragraphs', part, limit: limits.paragraphs });
}
