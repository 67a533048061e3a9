import type { TextDocument } from 'langium';
import { URI, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { ServerSharedServices } from '../service-types.js';
import { RPlanDocumentBuilder } from './document-builder.js';
import { CONFIG_FILE, RPlanWorkspaceManager } from './workspace-manager.js';

/** Follows what happens to files: typing, closing without saving, and projects that come and go. */
export class RPlanUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly services: ServerSharedServices;

  constructor(services: ServerSharedServices) {
    super(services);
    this.services = services;
  }

  /** A file outside the open folders brings the files of its project along, or it would know none of their names. */
  didOpenDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (!this.isOurs(uri)) return;
    this.soon(async () => {
      const around = await this.manager()?.filesAround(uri);
      const unknown = (around ?? []).filter((other) => !this.services.workspace.LangiumDocuments.hasDocument(other));
      if (unknown.length > 0) this.fireDocumentUpdate(unknown, []);
    });
  }

  /**
   * A file that an editor shows stays what the editor shows, until it is closed: that its folder or it has gone from the disk changes
   * nothing. A failure is written down and stops nothing.
   */
  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    this.soon(() => {
      // At a key nothing is deleted, and nobody need ask what is open.
      const { gone, kept } = deleted.length > 0 ? this.shown(deleted) : { gone: deleted, kept: [] };
      const own = [...changed, ...kept].filter((uri) => this.isOurs(uri));
      if (own.length === 0 && gone.length === 0) return Promise.resolve();
      return this.workspaceLock.write((token) => this.documentBuilder.update(own, gone, token));
    });
  }

  /** An editor may show the server files of other languages too, such as `rplan.json`: they are not read. */
  private isOurs(uri: URI): boolean {
    return this.services.ServiceRegistry.hasServices(uri);
  }

  /** Of what was deleted: what no editor shows, and the files inside that one does. */
  private shown(deleted: readonly URI[]): { readonly gone: URI[]; readonly kept: URI[] } {
    const open = this.services.workspace.TextDocuments?.keys().map((uri) => URI.parse(uri)) ?? [];
    const names = new Set(open.map(String));
    const gone = deleted.filter((uri) => !names.has(uri.toString()));
    const kept = open.filter((uri) => gone.some((folder) => uri.toString().startsWith(`${folder.toString()}/`)));
    return { gone, kept };
  }

  /** What was typed and not saved is gone: the file is again what is on the disk, or nothing. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    this.soon(async () => {
      const exists =
        uri.scheme === 'file' && (await this.services.workspace.FileSystemProvider.exists(uri).catch(() => false));
      this.fireDocumentUpdate(exists ? [uri] : [], exists ? [] : [uri]);
    });
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    const configs = params.changes
      .map(({ uri }) => URI.parse(uri))
      .filter((uri) => UriUtils.basename(uri) === CONFIG_FILE);
    super.didChangeWatchedFiles(params);
    this.soon(async () => {
      const builder = this.services.workspace.DocumentBuilder;
      const gone: URI[] = [];
      for (const uri of configs) gone.push(...((await this.manager()?.noteConfig(uri)) ?? []));
      if (configs.length > 0 && builder instanceof RPlanDocumentBuilder)
        await this.workspaceLock.write((token) => builder.rebuildAll(gone, token));
      // What a project uses from elsewhere is read as it is on the disk.
      const copies = params.changes.flatMap(({ uri }) => this.manager()?.copiesOf(uri) ?? []);
      if (copies.length > 0) this.fireDocumentUpdate(copies, []);
    });
  }

  private manager(): RPlanWorkspaceManager | undefined {
    const { WorkspaceManager } = this.services.workspace;
    return WorkspaceManager instanceof RPlanWorkspaceManager ? WorkspaceManager : undefined;
  }

  /** Runs once the workspace is known; a failure is written down and stops nothing. */
  private soon(work: () => Promise<void>): void {
    this.workspaceManager.ready.then(work).catch((error) => {
      this.services.lsp.Connection?.console.error(`Following a change of files failed: ${String(error)}`);
    });
  }
}
