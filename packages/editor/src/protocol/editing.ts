import type { Edit } from '@rplan/rules';
import { formatFile } from '@rplan/rules';
import type { Connection, DocumentLink, SelectionRange, TextEdit } from 'vscode-languageserver';
import { formatSelection } from '../formatting/format-part.js';
import { formatTyped } from '../formatting/format-typed.js';
import { documentLinks } from '../requests/document-links.js';
import { selectionsAt } from '../requests/selection-ranges.js';
import type { ServerLanguage } from '../service-types.js';
import { toRange, toRegion } from './places.js';
import { aboutFile, LINKED } from './request.js';

/** Formatting, growing selections, and what can be followed in a text. */
export function addEditing(connection: Connection, language: ServerLanguage): void {
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
      formatTyped(language, file, file.textDocument.offsetAt(position), ch).map((edit) => toTextEdit(file, edit)),
    ),
  );
  connection.onSelectionRanges(
    aboutFile(language, LINKED, (file, { positions }) =>
      positions.map((position) => {
        const steps = selectionsAt(file, file.textDocument.offsetAt(position)).map((step) => toRange(file, step));
        const nested = steps.reduceRight<SelectionRange | undefined>(
          (parent, range) => (parent ? { range, parent } : { range }),
          undefined,
        );
        return nested ?? { range: { start: position, end: position } };
      }),
    ),
  );
  connection.onDocumentLinks(
    aboutFile(language, LINKED, (file) =>
      documentLinks(language, file).map(
        ({ target, ...region }): DocumentLink => ({ range: toRange(file, region), target }),
      ),
    ),
  );
}

function toTextEdit(file: Parameters<typeof toRange>[0], { place, text }: Edit): TextEdit {
  return { range: toRange(file, place), newText: text };
}
