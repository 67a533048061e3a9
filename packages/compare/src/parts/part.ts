import type { Block, Finding, Plan, Task } from '@rplan/model';
import { type Names, namesOf, plainWords, taskWords } from '@rplan/words';
import type { PartKind } from '../change.js';

/** A part of a document, apart from its order among its neighbours. */
export interface Part {
  readonly kind: PartKind;
  readonly name?: string | undefined;
  readonly words: string;
  /** The parts that it stands in, outermost first, each by its name or words. */
  readonly path: readonly string[];
  readonly task?: Task;
  readonly finding?: Finding;
  /** What else of it can change, in a form that is equal where nothing did. */
  readonly form?: string;
}

/** The parts of a document, in the order of the page. */
export function partsOf(plan: Plan): { readonly parts: readonly Part[]; readonly names: Names } {
  const names = namesOf(plan);
  const reader = new PartReader(names);
  reader.blocks(plan.document.blocks, []);
  for (const appendix of plan.document.appendices) {
    const words = plainWords(appendix.title, names);
    reader.parts.push({
      kind: 'appendix',
      name: appendix.id,
      words,
      path: [],
      form: formOf({ ...appendix, blocks: [], title: [] }),
    });
    reader.blocks(appendix.blocks, [appendix.id]);
  }
  for (const note of plan.document.notes) {
    const words = note.paragraphs.map(({ content }) => plainWords(content, names)).join('\n');
    reader.parts.push({ kind: 'note', name: note.id, words, path: [] });
  }
  return { parts: reader.parts, names };
}

class PartReader {
  readonly parts: Part[] = [];

  constructor(private readonly names: Names) {}

  blocks(blocks: readonly Block[], path: readonly string[]): void {
    for (const block of blocks) this.block(block, path);
  }

  private block(block: Block, path: readonly string[]): void {
    const { names } = this;
    switch (block.type) {
      case 'paragraphs':
        for (const { content, style } of block.paragraphs)
          this.parts.push({
            kind: 'paragraph',
            words: plainWords(content, names),
            path,
            form: `${block.role} ${style}`,
          });
        return;
      case 'section': {
        const words = plainWords(block.title, names);
        const form = formOf({ mark: block.mark, print: block.print, properties: block.properties, level: block.level });
        this.parts.push({ kind: 'section', name: block.id, words, path, form });
        this.blocks(block.blocks, [...path, block.id ?? words]);
        return;
      }
      case 'task':
      case 'finding': {
        this.item(block, path);
        return;
      }
      case 'addition':
        this.parts.push({ kind: 'section', words: '', path, form: formOf([block.into, block.properties]) });
        this.blocks(block.blocks, [...path, ...(block.into === undefined ? [] : [block.into])]);
        return;
      case 'table':
        this.parts.push({ kind: 'table', words: `${block.rows}`, path, form: formOf({ ...block, blocks: [] }) });
        this.blocks(block.blocks, path);
        return;
      case 'labelled': {
        const words = block.paragraphs.map(({ content }) => plainWords(content, names)).join('\n');
        this.parts.push({ kind: 'paragraph', name: block.label, words, path, form: formOf(block.parties) });
        return;
      }
      default:
        this.parts.push({ kind: 'paragraph', name: block.type, words: '', path, form: formOf(block) });
    }
  }

  private item(block: Extract<Block, { type: 'task' | 'finding' }>, path: readonly string[]): void {
    const { names } = this;
    const task = block.type === 'task' ? names.tasks.get(block.id) : undefined;
    const finding = block.type === 'finding' ? names.findings.get(block.id) : undefined;
    const item = task ?? finding;
    if (!item) return;
    const words = task ? taskWords(task, names) : plainWords(item.text, names, item);
    const name = item.named ? item.id : undefined;
    const form = formOf({ mark: block.mark, print: block.print });
    this.parts.push({ kind: block.type, name, words, path, form, ...(task && { task }), ...(finding && { finding }) });
    this.blocks(block.blocks, [...path, name ?? words]);
  }
}

/** A value in a form that is equal where nothing changed: places in the file do not count. */
export function formOf(value: unknown): string {
  return JSON.stringify(value, (key, inner) => (key === 'source' ? undefined : inner)) ?? '';
}
