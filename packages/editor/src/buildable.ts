import { fileURLToPath } from 'node:url';
import { type Buildable, defaultConfig, readConfig } from '@rplan/project';
import type { OpenedProject } from './protocol/project-request.js';

/** The folder of a project on the disk; undefined for a text that was never saved. */
export function folderOf({ root }: Pick<OpenedProject, 'root'>): string | undefined {
  return root.startsWith('file:') ? fileURLToPath(root) : undefined;
}

/** A project of the editor as building reads it: the plans as they stand there, `rplan.json` as it stands on the disk. */
export async function buildableOf(opened: OpenedProject): Promise<Buildable> {
  const folder = folderOf(opened);
  const config = folder === undefined ? defaultConfig : (await readConfig(folder)).config;
  const paths = opened.project.files.map(({ uri }) => [uri.toString(), { path: uri.fsPath }] as const);
  return {
    project: opened.project,
    config,
    asOf: opened.settings.asOf,
    root: folder ?? '',
    files: new Map(paths),
  };
}
