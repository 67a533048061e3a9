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
    const target = found.replace(/[.,;:!?)\]*]+$/, '');
    return { start: index, end: index + target.length, target };
  });
}

const FILE_NAME = /[\p{L}\p{M}\p{N}_./-]+\.rplan\b/gu;

function filesNamedIn(language: Language, file: LangiumDocument, text: string): DocumentLink[] {
  if (!text.includes('.rplan')) return [];
  const matches = [...text.matchAll(FILE_NAME)];
  const known = [
    ...projectFiles(language, file).map(({ uri }) => realUri(uri.toString())),
    ...settingsOf(language, file).used,
  ];
  return matches.flatMap(({ 0: name, index }) => {
    const wanted = `/${name.replace(/^\.\//, '').normalize('NFC')}`;
    const found = new Set(known.filter((uri) => decodeURIComponent(uri).normalize('NFC').endsWith(wanted)));
    const [target] = found;
    return found.size === 1 && target ? [{ start: index, end: index + name.length, target }] : [];
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
