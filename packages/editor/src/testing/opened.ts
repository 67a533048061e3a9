import { pathToFileURL } from 'node:url';
import { folderWith } from '@rplan/project/testing';
import { openProject } from '@rplan/rules';
import type { OpenedProject } from '../protocol/project-request.js';

/** A project on the disk as a request gets it, and its folder. The first file is the one asked about. */
export async function openedWith(
  files: Readonly<Record<string, string>>,
  settings: Partial<OpenedProject['settings']> = {},
): Promise<{ opened: OpenedProject; folder: string; uri: (name: string) => string }> {
  const folder = await folderWith(files);
  const uri = (name: string) => pathToFileURL(`${folder}/${name}`).href;
  const plans = Object.entries(files).filter(([name]) => name.endsWith('.rplan'));
  const root = pathToFileURL(folder).href;
  const project = await openProject(
    root,
    plans.map(([name, text]) => ({ uri: uri(name), text })),
  );
  const [file] = project.files;
  if (!file) throw new Error('A test opens at least one plan file.');
  return {
    opened: { root, project, file, settings: { language: 'vi', severities: {}, used: [], ...settings } },
    folder,
    uri,
  };
}
