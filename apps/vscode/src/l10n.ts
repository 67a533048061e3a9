import { config, t } from '@vscode/l10n';
import vi from '../l10n/bundle.l10n.vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';

/**
 * Sets the language of everything the extension says. Not VS Code's own: it has no Vietnamese display language, so most of the users have it in
 * English.
 */
export function speak(language: Language): void {
  current = language;
  config({ contents: language === 'vi' ? vi : {} });
}

let current: Language = 'en';

/** The language that was set last: for words that carry both. */
export function spoken(): Language {
  return current;
}

export { t };
