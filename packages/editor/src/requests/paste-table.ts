import type { CancellationToken, Position } from 'vscode-languageserver';
import { pasteParagraphs } from '../paste/paste-paragraphs.js';
import { pasteTable } from '../paste/paste-table.js';
import { offsetOf } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';

/** What an editor asks when a table is pasted. The answer is null where it is none, and the clipboard is pasted as it is. */
interface PasteTableParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly html?: string;
  readonly text?: string;
}

interface PasteTableResult {
  /** Goes in at the position; its further lines are indented for it. */
  readonly text: string;
}

/** `rplan/pasteTable` and `rplan/pasteParagraphs`: a table copied from Word or Excel as tasks, paragraphs as text. The protocol of editors has no request for pasting. */
export const pasteTableRequest: ServerRequest = {
  capabilities: {},
  connect: (connection, language) => {
    const answer = aboutFile(language, ALL_LINKED, (file, { position, html, text }: PasteTableParams) => {
      const pasted = pasteTable(language, file, offsetOf(file, position), { html, text });
      return pasted === undefined ? undefined : ({ text: pasted } satisfies PasteTableResult);
    });
    const paragraphs = aboutFile(language, ALL_LINKED, (file, { position, html, text }: PasteTableParams) => {
      const pasted = pasteParagraphs(language, file, offsetOf(file, position), { html, text });
      return pasted === undefined ? undefined : ({ text: pasted } satisfies PasteTableResult);
    });
    connection.onRequest('rplan/pasteParagraphs', (params: PasteTableParams, token: CancellationToken) =>
      paragraphs(params, token),
    );
    connection.onRequest('rplan/pasteTable', (params: PasteTableParams, token: CancellationToken) =>
      answer(params, token),
    );
  },
};
