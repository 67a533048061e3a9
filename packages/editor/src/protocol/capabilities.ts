import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { COLOUR_MODIFIERS, COLOURS } from '../requests/semantic-tokens.js';

/** What the server answers to. A request that is not here is not asked by any editor. */
export const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: {
    // A space, since what follows a word of the language is as good as known; the list then holds no new statements.
    triggerCharacters: ['{', '.', '^', ' '],
    completionItem: { labelDetailsSupport: true },
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  selectionRangeProvider: true,
  documentLinkProvider: {},
  semanticTokensProvider: {
    legend: { tokenTypes: [...COLOURS], tokenModifiers: [...COLOUR_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  inlayHintProvider: true,
  codeLensProvider: {},
  callHierarchyProvider: true,
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      CodeActionKind.RefactorExtract,
      CodeActionKind.RefactorRewrite,
      `${CodeActionKind.SourceFixAll}.rplan`,
    ],
  },
  workspace: { workspaceFolders: { supported: true } },
};

/** What the editor can do, as far as an answer depends on it. */
export interface Client {
  readonly snippets: boolean;
  readonly definitionLinks: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
}

export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    createsFiles: documentChanges === true && resourceOperations?.includes('create') === true,
  };
}

/** What the editor says of itself beyond the protocol: `rulePages`, an address with `{code}` in it where it shows the page of a rule. */
export function rulePagesOf(options: unknown): string | undefined {
  const pages =
    typeof options === 'object' && options !== null && 'rulePages' in options ? options.rulePages : undefined;
  return typeof pages === 'string' && pages.includes('{code}') ? pages : undefined;
}
