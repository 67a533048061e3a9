import type { Block, Paragraph, Table, WordDocument } from '../model.js';
import { readWord } from '../read.js';
import { type DocxParts, docx } from './docx.js';

/** A document made by hand, read. */
export function documentOf(parts: DocxParts | string): WordDocument {
  const reading = readWord(docx(typeof parts === 'string' ? { body: parts } : parts));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.document;
}

export function paragraphsOf(parts: DocxParts | string): Paragraph[] {
  return documentOf(parts).blocks.filter((block: Block): block is Paragraph => block.type === 'paragraph');
}

export function tableOf(xml: string): Table {
  const [table] = documentOf(xml).blocks;
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}
