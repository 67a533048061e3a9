import type { LangiumDocument } from 'langium';
import type {
  Connection,
  DefinitionLink,
  DocumentHighlight,
  FoldingRange,
  Hover,
  Location,
} from 'vscode-languageserver';
import { CompletionTriggerKind, DocumentHighlightKind, FoldingRangeKind } from 'vscode-languageserver';
import { complete } from '../completion/complete.js';
import { hover } from '../hover/hover.js';
import { definition } from '../requests/definition.js';
import { highlights } from '../requests/document-highlights.js';
import { documentSymbols } from '../requests/document-symbols.js';
import { folding } from '../requests/folding-ranges.js';
import { references } from '../requests/references.js';
import { prepareRename, rename } from '../requests/rename.js';
import { workspaceSymbols } from '../requests/workspace-symbols.js';
import type { ServerLanguage } from '../service-types.js';
import { addAnnotations } from './annotations.js';
import type { Client } from './capabilities.js';
import { toCompletionList } from './completions.js';
import { addEditing } from './editing.js';
import { addHierarchy } from './hierarchy.js';
import { addPaste } from './paste.js';
import { toLocation, toLocations, toRange, toRegion } from './places.js';
import { codeActions, toPreparation, toRenameEdit } from './refactoring.js';
import { ALL_LINKED, aboutFile, aboutWorkspace, CHECKED, LINKED } from './request.js';
import { toDocumentSymbol, toWorkspaceSymbols } from './symbols.js';

type Position = { readonly line: number; readonly character: number };

/** Connects each request to its handler. Positions become offsets here, and offsets positions again. */
export function addHandlers(connection: Connection, language: ServerLanguage, client: () => Client): void {
  addAnnotations(connection, language);
  addEditing(connection, language);
  addHierarchy(connection, language);
  addPaste(connection, language);
  connection.onCompletion(
    aboutFile(language, LINKED, (file, { position, context }) => {
      const offset = offsetOf(file, position);
      const afterSpace =
        context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ';
      return toCompletionList(file, offset, complete(language, file, offset, { afterSpace }), client().snippets);
    }),
  );
  connection.onHover(
    aboutFile(language, ALL_LINKED, (file, { position }): Hover | undefined => {
      const found = hover(language, file, offsetOf(file, position));
      return found && { contents: { kind: 'markdown', value: found.text }, range: toRange(file, found.place) };
    }),
  );
  connection.onDefinition(
    aboutFile(language, LINKED, (file, { position }): DefinitionLink[] | Location[] => {
      const found = definition(language, file, offsetOf(file, position));
      const name = found && toLocation(language, found.name);
      const statement = found && toLocation(language, found.statement);
      if (!found || !name || !statement) return [];
      if (!client().definitionLinks) return [name];
      return [
        {
          originSelectionRange: toRange(file, found.origin),
          targetUri: name.uri,
          targetRange: statement.range,
          targetSelectionRange: name.range,
        },
      ];
    }),
  );
  connection.onReferences(
    aboutFile(language, ALL_LINKED, (file, { position, context }) =>
      toLocations(language, references(language, file, offsetOf(file, position), context.includeDeclaration)),
    ),
  );
  connection.onDocumentHighlight(
    aboutFile(language, LINKED, (file, { position }) =>
      highlights(language, file, offsetOf(file, position)).map(
        ({ place, declares }): DocumentHighlight => ({
          range: toRange(file, place),
          kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }),
      ),
    ),
  );
  connection.onDocumentSymbol(
    aboutFile(language, LINKED, (file) => documentSymbols(file).map((item) => toDocumentSymbol(file, item))),
  );
  connection.onWorkspaceSymbol(
    aboutWorkspace(language, ({ query }) => toWorkspaceSymbols(language, workspaceSymbols(language, query))),
  );
  connection.onFoldingRanges(
    aboutFile(language, LINKED, (file) =>
      folding(language, file).map(
        ({ startLine, endLine, comment }): FoldingRange => ({
          startLine,
          endLine,
          ...(comment ? { kind: FoldingRangeKind.Comment } : {}),
        }),
      ),
    ),
  );
  connection.onPrepareRename(
    aboutFile(language, LINKED, (file, { position }) =>
      toPreparation(file, prepareRename(language, file, offsetOf(file, position))),
    ),
  );
  connection.onRenameRequest(
    aboutFile(language, ALL_LINKED, (file, { position, newName }) =>
      toRenameEdit(language, file, rename(language, file, offsetOf(file, position), newName)),
    ),
  );
  connection.onCodeAction(
    aboutFile(language, CHECKED, (file, { range, context }) =>
      codeActions(language, file, toRegion(file, range), context, client()),
    ),
  );
}

function offsetOf(file: LangiumDocument, position: Position): number {
  return file.textDocument.offsetAt(position);
}
