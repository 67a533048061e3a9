import { copyUri, realUri } from '@rplan/meaning';
import type { LangiumDocument } from 'langium';
import { DefaultWorkspaceManager, URI, UriUtils } from 'langium';
import type { WorkspaceFolder } from 'vscode-languageserver';
import type { ServerSharedServices } from '../service-types.js';

export const CONFIG_FILE = 'rplan.json';

/**
 * Finds the files and the projects of a workspace: a folder with an `rplan.json` is a project with all its subfolders. The
 * folders are known before anything is indexed, since names are kept by project.
 */
export class RPlanWorkspaceManager extends DefaultWorkspaceManager {
  private readonly services: ServerSharedServices;
  private readonly roots = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private readonly copies = new Map<string, readonly URI[]>();

  constructor(services: ServerSharedServices) {
    super(services);
    this.services = services;
    // All files are checked at the start: the list of problems is of the project, not of what happens to be open.
    this.initialBuildOptions = { validation: true };
  }

  protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
    const documents = await super.performStartup(folders);
    this.applyRoots();
    await Promise.all([...this.roots].map((root) => this.readSettings(root)));
    const used = [...this.copies.values()].flat().map((uri) => this.langiumDocuments.getDocument(uri));
    return [...documents, ...used.filter((document) => document !== undefined)];
  }

  /** Walks a folder as Langium does and notes the projects on the way. */
  protected override async traverseFolder(folder: URI, uris: URI[]): Promise<void> {
    if (await this.hasConfig(folder)) this.roots.add(folder.toString());
    await super.traverseFolder(folder, uris);
  }

  /** Takes a configuration file that came, went or was saved into account. Gives the used files that are no longer used. */
  async noteConfig(uri: URI): Promise<URI[]> {
    const folder = UriUtils.dirname(uri);
    const root = folder.toString();
    const before = this.copies.get(root) ?? [];
    if (await this.hasConfig(folder)) {
      this.roots.add(root);
      this.applyRoots();
      await this.readSettings(root);
    } else {
      this.roots.delete(root);
      this.services.settings.Settings.delete(root);
      this.copies.delete(root);
      this.applyRoots();
    }
    const now = new Set((this.copies.get(root) ?? []).map(String));
    const gone = before.filter((copy) => !now.has(String(copy)));
    for (const copy of gone) this.services.projects.Projects.release(copy.toString());
    return gone;
  }

  /** The copies of a file that projects use. */
  copiesOf(uri: string): URI[] {
    return [...this.copies.values()].flat().filter((copy) => realUri(copy.toString()) === uri);
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
        await this.readSettings(folder.toString());
        return found;
      }
      if (UriUtils.equals(folder, UriUtils.dirname(folder))) break;
    }
    const entries = await this.fileSystemProvider.readDirectory(own).catch(() => []);
    return entries.filter((entry) => entry.isFile && this.shouldIncludeEntry(entry)).map((entry) => entry.uri);
  }

  /** Reads what a project says of itself and loads the files it uses, ready to be built with its own. */
  private async readSettings(root: string): Promise<void> {
    const settings = await this.services.settings.read(root);
    this.services.settings.Settings.set(root, settings);
    const number = this.numbers.get(root) ?? this.numbers.size + 1;
    this.numbers.set(root, number);
    const elsewhere = settings.used.filter((real) => this.services.projects.Projects.projectOf(real) !== root);
    const copies = elsewhere.map((real) => copyUri(real, number));
    for (const copy of copies) {
      this.services.projects.Projects.adopt(copy.toString(), root);
      await this.langiumDocuments.getOrCreateDocument(copy);
    }
    this.copies.set(root, copies);
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
