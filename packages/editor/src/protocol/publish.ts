import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { ServerSharedServices } from '../service-types.js';

/**
 * Sends the diagnostics of each file when it has been checked, with the version of the text that they are about: a client may drop what comes
 * after its next key. Of a file that is gone it sends none.
 */
export function publishDiagnostics(connection: Connection, { workspace }: ServerSharedServices): void {
  const { DocumentBuilder, TextDocuments } = workspace;
  DocumentBuilder.onUpdate(async (_changed, deleted) => {
    for (const uri of deleted) await connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
  });
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, async ({ uri, diagnostics }) => {
    const version = TextDocuments?.get(uri)?.version;
    if (diagnostics)
      await connection.sendDiagnostics({ uri: uri.toString(), diagnostics, ...(version !== undefined && { version }) });
  });
}
