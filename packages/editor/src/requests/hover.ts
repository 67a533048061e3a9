import type { Hover } from 'vscode-languageserver';
import { hover } from '../hover/hover.js';
import { offsetOf, toRange } from '../protocol/places.js';
import { ALL_LINKED, aboutFile, type ServerRequest } from '../protocol/request.js';

export const hoverRequest: ServerRequest = {
  capabilities: { hoverProvider: true },
  connect: (connection, language) =>
    connection.onHover(
      aboutFile(language, ALL_LINKED, (file, { position }): Hover | undefined => {
        const found = hover(language, file, offsetOf(file, position));
        return found && { contents: { kind: 'markdown', value: found.text }, range: toRange(file, found.place) };
      }),
    ),
};
