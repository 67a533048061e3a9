/**
 * Which project a file belongs to: the nearest folder among the known project roots, else the file's own folder. Names are
 * shared inside a project and invisible outside it. The host knows the file system, so it sets the roots.
 */
export class Projects {
  private roots = new Set<string>();
  private readonly adopted = new Map<string, string>();
  /** What was found for files without adoption; every reference asks. */
  private readonly known = new Map<string, string>();

  /** Sets the folders that hold an `rplan.json`, as URIs without a trailing slash. */
  setRoots(folders: Iterable<string>): void {
    this.roots = new Set(folders);
    this.known.clear();
  }

  /** Counts a file from elsewhere, such as a shared catalogue, to a project. */
  adopt(fileUri: string, project: string): void {
    this.adopted.set(fileUri, project);
  }

  /** Counts an adopted file to nobody any more. */
  release(fileUri: string): void {
    this.adopted.delete(fileUri);
  }

  /** The project of a file, as the URI of its folder. */
  projectOf(fileUri: string): string {
    const adopted = this.adopted.get(fileUri);
    if (adopted !== undefined) return adopted;
    const known = this.known.get(fileUri);
    if (known !== undefined) return known;
    const found = this.nearestRoot(fileUri);
    this.known.set(fileUri, found);
    return found;
  }

  private nearestRoot(fileUri: string): string {
    const own = parentOf(fileUri);
    for (let folder = own; folder.includes('/'); folder = parentOf(folder)) {
      if (this.roots.has(folder)) return folder;
    }
    return own;
  }
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
