import type { ClientCapabilities } from 'vscode-languageserver';

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
