import { type Recognised, recognise } from '@rplan/recognise';
import { formatText } from '@rplan/syntax';
import { linesOf, type WordDocument } from '@rplan/word-reader';
import { Citations } from './registry/citations.js';
import { Directory } from './registry/directory.js';
import { Names } from './registry/names.js';
import { WriteContext } from './write/context.js';
import { documentLines } from './write/document.js';
import { append, DOUBT } from './write/lines.js';
import { citationLines, directoryLines } from './write/shared.js';

/** A file of the project that is made. */
export interface ImportedFile {
  readonly name: string;
  readonly content: string;
}

/** A place that somebody should look at: a comment in a file says the same. */
export interface UnsurePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly unsure: readonly UnsurePlace[];
}

/** A project from documents: directory, cited documents, index and results, and a file a document. */
export function importDocuments(
  documents: readonly { readonly name: string; readonly document: WordDocument }[],
): Imported {
  const names = new Names();
  const directory = new Directory(names);
  const citations = new Citations(names);
  const written: ImportedFile[] = [];
  const scores: string[] = [];
  const fileNames = new Names();
  for (const reserved of ['danh-ba', 'van-ban', 'chi-so']) fileNames.give(reserved);
  for (const { name, document } of documents) {
    const found: Recognised = recognise(document);
    const context = new WriteContext(directory, citations, names, found.notes);
    const { lines, scores: own } = documentLines(
      found,
      { words: linesOf(document.blocks).join('\n'), document },
      context,
    );
    written.push(file(fileNames.give(fileName(name)), lines));
    append(scores, own);
  }
  // Who issued what is cited is declared with it, so that the directory comes after.
  const cited = citationLines(citations, directory);
  const files = [
    ...(directory.top.length > 0 ? [file('danh-ba', directoryLines(directory))] : []),
    ...(cited.length > 0 ? [file('van-ban', cited)] : []),
    ...(scores.length > 0 ? [file('chi-so', scores)] : []),
    ...written,
  ];
  return { files, unsure: files.flatMap(unsureIn) };
}

function file(name: string, lines: readonly string[]): ImportedFile {
  const text = `${lines.join('\n')}\n`;
  const formatted = formatText(text, { vocabulary: 'vi' });
  return { name: `${name}.rplan`, content: formatted.ok ? formatted.text : text };
}

/** A file's name in plain letters, which every disk and every program can hold. */
function fileName(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'van-ban-1' : plain;
}

function unsureIn({ name, content }: ImportedFile): UnsurePlace[] {
  return content.split('\n').flatMap((line, at) => {
    const words = line.trim();
    return words.startsWith(DOUBT.trim()) ? [{ file: name, line: at + 1, words: words.slice(DOUBT.length) }] : [];
  });
}
