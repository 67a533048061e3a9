import { Blocks, readBlocks } from './body/blocks.js';
import { type Context, Fields, Remarks } from './body/context.js';
import { readSection } from './body/section.js';
import type { Comment, Margin, Note, NoteKind, Section, WordReading } from './model.js';
import { Counter } from './numbering/counter.js';
import { readNumbering } from './numbering/definitions.js';
import { openPackage, type WordPackage } from './package/open-package.js';
import { Refusal } from './problem.js';
import { readStyles } from './styles/styles.js';
import { child, childrenOf, readXml, textOf, type XmlElement } from './xml/read-xml.js';

/**
 * Reads a Word document (.docx). Never throws and never fetches: what cannot be read whole is a problem with a code. Changes that were
 * tracked are read as accepted, and remarked.
 */
export function readWord(bytes: Uint8Array): WordReading {
  try {
    return { ok: true, document: readPackage(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

type Document = Extract<WordReading, { ok: true }>['document'];

function readPackage(opened: WordPackage): Document {
  const { main, part, relationshipsOf } = opened;
  const relationships = relationshipsOf(main);
  const partOf = (type: string) => relationships.ofType(type)[0]?.target ?? '';
  const remarks = new Remarks();
  const styles = readStyles(part(partOf('styles')), partOf('styles'));
  const numbering = readNumbering(part(partOf('numbering')), partOf('numbering'));
  const paragraphs = { count: 0 };
  // Notes and heads count their own lists, as Word does.
  const contextOf = (name: string): Context => {
    const context: Context = {
      part: name,
      styles,
      numbering,
      counter: new Counter(numbering),
      remarks,
      fields: new Fields(),
      paragraphs,
      blocksIn: (parent) => readBlocks(parent, context),
    };
    return context;
  };
  const blocks = new Blocks(contextOf(main));
  const sections: Section[] = [];
  const margins: Margin[] = [];
  const takeSection = (element: XmlElement) => {
    sections.push(readSection(element, blocks.list.length));
    margins.push(...marginsOf(element, opened, contextOf));
  };
  const root = readXml(
    part(main) ?? new Uint8Array(),
    main,
    (element) => {
      if (element.name === 'w:sectPr') return takeSection(element);
      blocks.take(element);
      const ending = element.name === 'w:p' ? child(element, 'w:pPr', 'w:sectPr') : undefined;
      if (ending) takeSection(ending);
    },
    ['w:body'],
  );
  if (root !== 'w:document') throw new Refusal({ code: 'not-word', part: main });
  return {
    blocks: blocks.list,
    sections,
    notes: (['footnote', 'endnote'] as const).flatMap((kind) =>
      notesOf(kind, partOf(`${kind}s`), opened, contextOf(partOf(`${kind}s`))),
    ),
    comments: commentsOf(part(partOf('comments')), partOf('comments')),
    margins,
    remarks: remarks.list(),
  };
}

function notesOf(kind: NoteKind, name: string, { part }: WordPackage, context: Context): Note[] {
  const notes: Note[] = [];
  const bytes = part(name);
  if (bytes)
    readXml(bytes, name, (element) => {
      // Lines and signs that separate notes from the text have a type.
      if (element.name !== `w:${kind}` || (element.attributes['w:type'] ?? 'normal') !== 'normal') return;
      notes.push({ kind, id: element.attributes['w:id'] ?? '', blocks: readBlocks(element, context) });
    });
  return notes;
}

function commentsOf(bytes: Uint8Array | undefined, part: string): Comment[] {
  const comments: Comment[] = [];
  if (bytes)
    readXml(bytes, part, (element) => {
      if (element.name !== 'w:comment') return;
      const { 'w:id': id = '', 'w:author': author = '', 'w:date': date } = element.attributes;
      const text = childrenOf(element)
        .map((paragraph) => wordsOf(paragraph))
        .join('\n')
        .normalize('NFC');
      comments.push({ id, author, ...(date !== undefined && { date }), text });
    });
  return comments;
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  return childrenOf(element).map(wordsOf).join('');
}

const PAGES = { first: 'first', even: 'even' } as const;

function marginsOf(section: XmlElement, opened: WordPackage, contextOf: (part: string) => Context): Margin[] {
  return childrenOf(section).flatMap((element): Margin[] => {
    const kind = ({ 'w:headerReference': 'header', 'w:footerReference': 'footer' } as const)[element.name];
    const target = opened.relationshipsOf(opened.main).byId(element.attributes['r:id'] ?? '')?.target;
    const bytes = target === undefined ? undefined : opened.part(target);
    if (!kind || target === undefined || !bytes) return [];
    const blocks = new Blocks(contextOf(target));
    readXml(bytes, target, (each) => blocks.take(each));
    const pages = PAGES[element.attributes['w:type'] as keyof typeof PAGES] ?? 'default';
    return [{ kind, pages, blocks: blocks.list }];
  });
}
