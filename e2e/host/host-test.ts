import type { Uri } from 'vscode';

/** The folder of one test inside the open workspace: a project of its own. */
interface Project {
  uri(name: string): Uri;
}

/**
 * A test that runs inside VS Code's extension host, where the real API is. Imported outside it too, for its name: nothing may
 * touch `vscode` before `run`.
 */
export interface HostTest {
  readonly name: string;
  /** What it proves to work: capabilities of the server (`hoverProvider`) and contributions (`command rplan.showOutput`). */
  readonly proves: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  run(project: Project): Promise<void>;
}

/** What became of a test: the error's text, or nothing. */
export interface HostResult {
  readonly name: string;
  readonly error?: string;
}

/** The folder of a test's files, by its name. */
export function folderOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-');
}
