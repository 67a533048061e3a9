import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkSettingsOf, readConfig, usedFiles } from '@rplan/project';
import type { ProjectSettings } from '@rplan/rules';

/**
 * What the `rplan.json` of a folder says, for the server. What is wrong in it holds its default here; `rplan check` and the schema of the file
 * name the place.
 */
export async function readSettings(root: string): Promise<ProjectSettings> {
  const folder = fileURLToPath(root);
  const { config } = await readConfig(folder);
  const { paths } = await usedFiles(folder, config.use);
  return {
    ...checkSettingsOf(config),
    language: config.language,
    used: paths.map((file) => pathToFileURL(file).href),
  };
}
