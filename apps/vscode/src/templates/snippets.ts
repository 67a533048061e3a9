import { type Template, templates } from './kinds.js';

/** The templates as snippets of the editor, by the text of their files: typed with or without diacritics. */
export function snippetsText(textOf: (file: string) => string): string {
  const entries = templates().map((template) => [`Mẫu ${template.kind}`, snippetOf(template, textOf(template.file))]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

function snippetOf({ kind }: Template, text: string) {
  const prefix = `mẫu ${kind}`;
  return { prefix: [prefix, plain(prefix)], description: `Mẫu ${kind}`, body: text.trimEnd().split('\n') };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
