import { openPackage } from './open-package.js';
import { elements, find, textOf, type XmlElement } from './xml-tree.js';

/** What a reader reads, in reading order. */
export interface DocumentText {
  /** The paragraphs of the body that have text: head, content, foot; tables row by row, cell by cell. */
  readonly body: readonly string[];
  /** The text of each footnote, in order; its number is not part of it. */
  readonly notes: readonly string[];
}

export interface DocumentTextOptions {
  /** How the mark of footnote `number` (from 1) shows in the body; by default it does not. */
  readonly noteMark?: (number: number) => string;
}

/**
 * The text of a document. Printed marks and what separates them (a space or a tab) are text like any other; a line
 * break is `\n`. Paragraphs without text (rules, distances, the space for a signature) are left out.
 */
export function documentText(bytes: Uint8Array, { noteMark = () => '' }: DocumentTextOptions = {}): DocumentText {
  const opened = openPackage(bytes);
  const body = find(opened.xml('word/document.xml'), 'w:body');
  const notesPath = 'word/footnotes.xml';
  const notes = opened.paths.includes(notesPath) ? elements(opened.xml(notesPath), 'w:footnote') : [];
  return {
    body: [...paragraphs(body)].map((paragraph) => paragraphText(paragraph, noteMark)).filter((text) => text !== ''),
    notes: notes
      .filter((note) => note.attributes['w:type'] === undefined)
      .map((note) => [...paragraphs(note)].map((paragraph) => paragraphText(paragraph).trim()).join('\n')),
  };
}

/** The paragraphs inside an element in reading order, those of tables among them. */
function* paragraphs(parent: XmlElement | undefined): Generator<XmlElement> {
  for (const child of elements(parent)) {
    if (child.name === 'w:p') yield child;
    else if (child.name !== 'w:pPr') yield* paragraphs(child);
  }
}

/** The text of one paragraph, with the marks of footnotes as `noteMark` shows them. */
export function paragraphText(paragraph: XmlElement, noteMark: (number: number) => string = () => ''): string {
  let text = '';
  for (const child of elements(paragraph)) {
    if (child.name === 'w:t') text += released(textOf(child));
    else if (child.name === 'w:noBreakHyphen') text += '-';
    else if (child.name === 'w:tab') text += '\t';
    else if (child.name === 'w:br') text += '\n';
    else if (child.name === 'w:footnoteReference') text += noteMark(Number(child.attributes['w:id']));
    else if (child.name === 'w:fldSimple' && child.attributes['w:instr']?.includes('NOTEREF')) {
      text += noteMark(Number(paragraphText(child)));
    } else if (child.name !== 'w:pPr' && child.name !== 'w:rPr') text += paragraphText(child, noteMark);
  }
  return text;
}

/** The text with the spaces that its author wrote: a no-break space behind a letter holds a date or a number together. */
function released(text: string): string {
  return text.replace(/(?<=\p{L})\u00a0/gu, ' ');
}
