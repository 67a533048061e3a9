import type { LangiumDocument } from 'langium';
import { DefaultWorkspaceManager, URI, UriUtils } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver';
import type { ServerSharedServices } from '../services.js';

export const CONFIG_FILE = 'rplan.json';

/**
 * Finds the files and the projects of a workspace: a folder with an `rplan.json` is a project with all its subfolders. The
 * folders are known before anything is indexed, since names are kept by project.
 */
export class RPlanWorkspaceManager extends DefaultWorkspaceManager {
  private readonly services: ServerSharedServices;
  private readonly roots = new Set<string>();

  constructor(services: ServerSharedServices) {
    super(services);
    this.services = services;
    // All files are checked at the start: the list of problems is of the project, not of what happens to be open.
    this.initialBuildOptions = { validation: true };
  }

  protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
    const documents = await super.performStartup(folders);
    this.applyRoots();
    return documents;
  }

  /** Walks a folder as Langium does and notes the projects on the way. */
  protected override async traverseFolder(folder: URI, uris: URI[]): Promise<void> {
    if (await this.hasConfig(folder)) this.roots.add(folder.toString());
    await super.traverseFolder(folder, uris);
  }

  /** Takes a configuration file that came or went into account. True where that changes what belongs together. */
  async noteConfig(uri: URI): Promise<boolean> {
    const folder = UriUtils.dirname(uri);
    const root = folder.toString();
    const exists = await this.hasConfig(folder);
    if (exists === this.roots.has(root)) return false;
    if (exists) this.roots.add(root);
    else this.roots.delete(root);
    this.applyRoots();
    return true;
  }

  /**
   * The files that belong with a file outside the folders that are open: those of the project above it, else of its own folder.
   * Empty inside an open folder, whose files are known already.
   */
  async filesAround(uri: URI): Promise<URI[]> {
    if (uri.scheme !== 'file' || this.isInWorkspace(uri)) return [];
    const own = UriUtils.dirname(uri);
    for (let folder = own; ; folder = UriUtils.dirname(folder)) {
      if (await this.hasConfig(folder)) {
        const found = await this.searchFolder(folder);
        this.applyRoots();
        return found;
      }
      if (UriUtils.equals(folder, UriUtils.dirname(folder))) break;
    }
    const entries = await this.fileSystemProvider.readDirectory(own).catch(() => []);
    return entries.filter((entry) => entry.isFile && this.shouldIncludeEntry(entry)).map((entry) => entry.uri);
  }

  private isInWorkspace(uri: URI): boolean {
    return (this.workspaceFolders ?? []).some((folder) =>
      uri.toString().startsWith(`${URI.parse(folder.uri).toString().replace(/\/$/, '')}/`),
    );
  }

  private applyRoots(): void {
    this.services.projects.Projects.setRoots(this.roots);
  }

  private hasConfig(folder: URI): Promise<boolean> {
    return this.fileSystemProvider.exists(UriUtils.joinPath(folder, CONFIG_FILE)).catch(() => false);
  }
}
