import { workspace } from 'vscode';
import type { Language } from './l10n.js';

/** The user's settings, read when they are needed: a change counts at once. */
export const settings = {
  language: (): Language => (get<string>('language', 'vi') === 'en' ? 'en' : 'vi'),
  /** Where exported documents go, absolute or from the project's folder. */
  exportFolder: (): string => get('exportFolder', 'out'),
  /** Milliseconds of rest after a keystroke before the preview follows. */
  previewDelay: (): number => get('preview.delay', 50),
};

function get<T>(key: string, otherwise: T): T {
  return workspace.getConfiguration('rplan').get<T>(key, otherwise);
}
