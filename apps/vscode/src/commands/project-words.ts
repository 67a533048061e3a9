import { FileType, Uri, workspace } from 'vscode';
import type { Language } from '../l10n.js';

export const CONFIG = 'rplan.json';

/**
 * The project that a folder belongs to, by the nearest `rplan.json` at or above it, with the words that it chooses; undefined
 * outside any project. A file that is no JSON, or does not say, chooses nothing.
 */
export async function projectAt(folder: Uri): Promise<{ readonly language: Language | undefined } | undefined> {
  for (let at = folder; ; at = Uri.joinPath(at, '..')) {
    const config = Uri.joinPath(at, CONFIG);
    const found = await Promise.resolve(workspace.fs.stat(config)).catch(() => undefined);
    if (found?.type === FileType.File) return { language: languageIn(await workspace.fs.readFile(config)) };
    if (at.path === Uri.joinPath(at, '..').path) return undefined;
  }
}

function languageIn(config: Uint8Array): Language | undefined {
  try {
    const { language } = JSON.parse(new TextDecoder().decode(config)) as { language?: unknown };
    return language === 'vi' || language === 'en' ? language : undefined;
  } catch {
    return undefined;
  }
}
