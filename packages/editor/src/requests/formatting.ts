import { formatFile } from '@rplan/rules';
import { formatSelection } from '../formatting/format-part.js';
import { formatTyped } from '../formatting/format-typed.js';
import { offsetOf, toRegion, toTextEdit } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

export const formattingRequest: ServerRequest = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  },
  connect: (connection, language) => {
    connection.onDocumentFormatting(
      aboutFile(language, LINKED, (file) => formatFile(file, language).map((edit) => toTextEdit(file, edit))),
    );
    connection.onDocumentRangeFormatting(
      aboutFile(language, LINKED, (file, { range }) =>
        formatSelection(language, file, toRegion(file, range)).map((edit) => toTextEdit(file, edit)),
      ),
    );
    connection.onDocumentOnTypeFormatting(
      aboutFile(language, LINKED, (file, { position, ch }) =>
        formatTyped(language, file, offsetOf(file, position), ch).map((edit) => toTextEdit(file, edit)),
      ),
    );
  },
};
