import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { DocumentState, isOperationCancelled, ReadPriority, URI, UriUtils } from 'langium';
import type {
  CancellationToken,
  Connection,
  ResponseError as ResponseErrorType,
  ServerCapabilities,
} from 'vscode-languageserver';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ServerLanguage } from '../service-types.js';
import type { Client } from './client.js';

/** One request of the protocol: what the server says of itself for it, and how it is answered. */
export interface ServerRequest {
  /** Empty for a request of our own: clients that know it ask without being told. */
  readonly capabilities: ServerCapabilities;
  /** Connects the request to its handler. Positions become offsets there, and offsets positions again. */
  connect(connection: Connection, language: ServerLanguage, client: () => Client): void;
}

/** How far a file, or the whole workspace, has to be built before a request can be answered. */
export interface Needs {
  readonly state: DocumentState;
  readonly of: 'file' | 'workspace';
}

export const LINKED: Needs = { state: DocumentState.Linked, of: 'file' };
export const CHECKED: Needs = { state: DocumentState.Validated, of: 'file' };
/** What looks for mentions everywhere has to wait for every file. */
export const ALL_LINKED: Needs = { state: DocumentState.IndexedReferences, of: 'workspace' };

interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

export type Answer<R> = R | null | ResponseErrorType;

/**
 * Wraps the handler of a request about a file: waits until the file is built, honours cancellation, and answers with nothing where
 * the handler fails. An editor shows an error of a hover as a message to the user, who can do nothing about it; so it goes to
 * the log instead.
 */
export function aboutFile<P extends AboutFile, R>(
  language: ServerLanguage,
  needs: Needs,
  handle: (file: LangiumDocument<Model>, params: P, token: CancellationToken) => R,
) {
  return (params: P, token: CancellationToken): Promise<Answer<NonNullable<R>>> =>
    guarded(language.shared.lsp.Connection, token, async () => {
      const uri = URI.parse(params.textDocument.uri);
      await builtFar(language, needs, uri, token);
      return language.shared.workspace.WorkspaceLock.read(() => {
        const file = language.shared.workspace.LangiumDocuments.getDocument(uri);
        return file ? (handle(file as LangiumDocument<Model>, params, token) ?? null) : null;
      }, ReadPriority.Immediate);
    });
}

/** The same for a request about the whole workspace. */
export function aboutWorkspace<P, R>(language: ServerLanguage, handle: (params: P) => R) {
  return (params: P, token: CancellationToken): Promise<Answer<NonNullable<R>>> =>
    guarded(language.shared.lsp.Connection, token, async () => {
      await builtFar(language, ALL_LINKED, undefined, token);
      return language.shared.workspace.WorkspaceLock.read(() => handle(params) ?? null, ReadPriority.Immediate);
    });
}

async function builtFar(
  { shared }: ServerLanguage,
  { state, of }: Needs,
  uri: URI | undefined,
  token: CancellationToken,
): Promise<void> {
  const { WorkspaceManager, WorkspaceLock, DocumentBuilder, LangiumDocuments } = shared.workspace;
  await WorkspaceManager.ready;
  if (of === 'workspace' || !uri) return DocumentBuilder.waitUntil(state, token);
  // A file that was opened a moment ago is not known yet: its first build is waiting for its turn.
  if (!LangiumDocuments.hasDocument(uri)) await WorkspaceLock.read(() => undefined);
  if (LangiumDocuments.hasDocument(uri)) await builtOrGone(DocumentBuilder, state, uri, token);
}

/** Waits for a file that may go away meanwhile, as an unsaved one does when it is closed: then nobody builds it any more. */
async function builtOrGone(
  builder: ServerLanguage['shared']['workspace']['DocumentBuilder'],
  state: DocumentState,
  uri: URI,
  token: CancellationToken,
): Promise<void> {
  const waiting = new CancellationTokenSource();
  let gone = false;
  const ends = [
    token.onCancellationRequested(() => waiting.cancel()),
    builder.onUpdate((_changed, deleted) => {
      if (!deleted.some((other) => UriUtils.equals(other, uri))) return;
      gone = true;
      waiting.cancel();
    }),
  ];
  try {
    await builder.waitUntil(state, uri, waiting.token);
  } catch (error) {
    if (!gone) throw error;
  } finally {
    for (const end of ends) end.dispose();
  }
}

async function guarded<R>(
  connection: Connection | undefined,
  token: CancellationToken,
  answer: () => Promise<R>,
): Promise<R | null | ResponseErrorType> {
  try {
    const result = await answer();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    if (isOperationCancelled(error)) return cancelled();
    // A refusal with a reason (a rename of a keyword) is an answer, as is "the content has changed".
    if (error instanceof ResponseError) return error;
    connection?.console.error(String((error as Error).stack ?? error));
    return null;
  }
}

function cancelled(): ResponseErrorType {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
