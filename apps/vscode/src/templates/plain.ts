/** VS Code's own variable; the templates have no other. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's syntax
const YEAR = '${CURRENT_YEAR}';
const PLACEHOLDER = /\$\{\d+:((?:[^\\}]|\\.)*)\}/g;

/** A snippet as it stands when nothing was filled in: each placeholder is its own example. */
export function plainTemplate(snippet: string, year: number): string {
  return snippet
    .replaceAll(YEAR, String(year))
    .replace(PLACEHOLDER, (_, example: string) => example.replace(/\\([\\$}])/g, '$1'))
    .replace(/\$\d+/g, '');
}
