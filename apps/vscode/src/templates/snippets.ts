import type { Language } from '../l10n.js';
import { pathOf, type Template, templates } from './kinds.js';

/**
 * The templates as snippets of the editor, by the text of their files: in both languages, since VS Code knows no setting for
 * snippets and what is typed tells. Vietnamese ones are found with and without diacritics.
 */
export function snippetsText(textOf: (path: string) => string): string {
  const entries = (['vi', 'en'] as const).flatMap((language) =>
    templates().map((template) => snippetOf(template, language, textOf(pathOf(template.file, language)))),
  );
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

const NAMES = { vi: 'Mẫu', en: 'Template' };

function snippetOf({ kind }: Template, language: Language, text: string) {
  const name = `${NAMES[language]} ${kind[language]}`;
  const prefix = name.toLowerCase();
  return [
    name,
    { prefix: [...new Set([prefix, plain(prefix)])], description: name, body: text.trimEnd().split('\n') },
  ] as const;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
