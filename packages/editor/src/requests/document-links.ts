import { projectFiles, realUri } from '@rplan/meaning';
import type { Language } from '@rplan/rules';
import { settingsOf } from '@rplan/rules';
import type { Region } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { DocumentLink as LspDocumentLink } from 'vscode-languageserver';
import { toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

/** A place that leads somewhere else: an address of the web, or a file of the project. */
export interface DocumentLink extends Region {
  readonly target: string;
}

/**
 * Addresses in texts and comments, and files that are named there: those of the project, by their path or name (`xem danh-ba.rplan`).
 * A name that two folders have is no link, for nobody knows which is meant.
 */
export function documentLinks(language: Language, file: LangiumDocument): DocumentLink[] {
  const text = file.textDocument.getText();
  return [...addressesIn(text), ...filesNamedIn(language, file, text)];
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>{}|\\^`]+/g;

function addressesIn(text: string): DocumentLink[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    // A stop or a bracket behind an address ends the sentence, not the address.
    let end = found.length;
    while (ENDS_A_SENTENCE.has(found.charAt(end - 1))) end--;
    return { start: index, end: index + end, target: found.slice(0, end) };
  });
}

const ENDS_A_SENTENCE: ReadonlySet<string> = new Set('.,;:!?)]*');

const ENDING = /\.rplan\b/gu;
/** What stands before the ending of a file's name, looked for backwards: no path is longer. */
const BEFORE_ENDING = /[\p{L}\p{M}\p{N}_./-]+$/u;
const LONGEST_PATH = 260;

function filesNamedIn(language: Language, file: LangiumDocument, text: string): DocumentLink[] {
  if (!text.includes('.rplan')) return [];
  const names = [...text.matchAll(ENDING)].flatMap(({ 0: ending, index }) => {
    const [before] = BEFORE_ENDING.exec(text.slice(Math.max(0, index - LONGEST_PATH), index)) ?? [];
    return before === undefined ? [] : [{ name: before + ending, start: index - before.length }];
  });
  const known = [
    ...projectFiles(language, file).map(({ uri }) => realUri(uri.toString())),
    ...settingsOf(language, file).used,
  ];
  return names.flatMap(({ name, start }) => {
    const wanted = `/${name.replace(/^\.\//, '').normalize('NFC')}`;
    const found = new Set(known.filter((uri) => decodeURIComponent(uri).normalize('NFC').endsWith(wanted)));
    const [target] = found;
    return found.size === 1 && target ? [{ start, end: start + name.length, target }] : [];
  });
}

export const documentLinkRequest: ServerRequest = {
  capabilities: { documentLinkProvider: {} },
  connect: (connection, language) =>
    connection.onDocumentLinks(
      aboutFile(language, LINKED, (file) =>
        documentLinks(language, file).map(
          ({ target, ...region }): LspDocumentLink => ({ range: toRange(file, region), target }),
        ),
      ),
    ),
};
