import { type Recognised, recognise } from '@rplan/recognise';
import { formatText } from '@rplan/syntax';
import { linesOf, type WordDocument } from '@rplan/word-reader';
import { type Trace, Traces } from './prose/traces.js';
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

export interface SourceDocument {
  readonly name: string;
  readonly document: WordDocument;
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly unsure: readonly UnsurePlace[];
}

/** A project from documents: directory, cited documents, index and results, and a file a document. */
export function importDocuments(documents: readonly SourceDocument[]): Imported {
  const files = written(documents.map(recognisedSource), new Names()).map(({ name, lines }): ImportedFile => {
    const text = textOf(lines);
    const formatted = formatText(text, { vocabulary: 'vi' });
    return { name, content: formatted.ok ? formatted.text : text };
  });
  return { files, unsure: files.flatMap(unsureIn) };
}

/** The files that are made of one document, which lead back to its words. */
export interface TracedImport {
  readonly files: readonly (ImportedFile & { readonly traces: readonly Trace[] })[];
  readonly recognised: Recognised;
  /** What a reader of the document knows the named things by, by their names. */
  readonly shown: ReadonlyMap<string, string>;
}

/** What an import of one document would write, with the words that each place comes from. Not formatted: nobody reads it. */
export function importTraced(document: SourceDocument): TracedImport {
  const names = new Names();
  const traces = new Traces();
  const source = recognisedSource(document);
  const files = written([source], names, traces).map(({ name, lines }) => {
    const { text, traces: led } = traces.read(textOf(lines));
    return { name, content: text, traces: led };
  });
  return { files, recognised: source.found, shown: names.shown };
}

interface RecognisedSource extends SourceDocument {
  readonly found: Recognised;
}

function recognisedSource(source: SourceDocument): RecognisedSource {
  return { ...source, found: recognise(source.document) };
}

function written(
  documents: readonly RecognisedSource[],
  names: Names,
  traces?: Traces,
): { name: string; lines: readonly string[] }[] {
  const directory = new Directory(names);
  const citations = new Citations(names);
  const texts: { name: string; lines: readonly string[] }[] = [];
  const scores: string[] = [];
  const fileNames = new Names();
  for (const reserved of ['danh-ba', 'van-ban', 'chi-so']) fileNames.give(reserved);
  for (const { name, document, found } of documents) {
    const context = new WriteContext(directory, citations, names, found.notes, traces);
    const { lines, scores: own } = documentLines(
      found,
      { words: linesOf(document.blocks).join('\n'), document },
      context,
    );
    texts.push({ name: fileNames.give(fileName(name)), lines });
    append(scores, own);
  }
  // Who issued what is cited is declared with it, so that the directory comes after.
  const cited = citationLines(citations, directory);
  return [
    ...(directory.top.length > 0 ? [{ name: 'danh-ba', lines: directoryLines(directory) }] : []),
    ...(cited.length > 0 ? [{ name: 'van-ban', lines: cited }] : []),
    ...(scores.length > 0 ? [{ name: 'chi-so', lines: scores }] : []),
    ...texts,
  ].map(({ name, lines }) => ({ name: `${name}.rplan`, lines }));
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
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
