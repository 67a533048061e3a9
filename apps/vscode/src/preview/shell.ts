import type { Language } from '../l10n.js';
import { t } from '../l10n.js';
import { webviewPage } from '../webview-page.js';

/** Paper is white whatever the theme; around it is the editor's own ground, a little darker or lighter. */
const STYLE = `
html, body { padding: 0; margin: 0; background: color-mix(in srgb, var(--vscode-editor-background) 85%, #808080) !important; }
#paper .page { background: #fff; color: #000; box-shadow: 0 0 6px var(--vscode-widget-shadow, #0006); }
#paper .page a { color: inherit; }
#paper [data-source] { cursor: pointer; }
#paper [data-source].here { background: #fff3bf; }
#empty { color: var(--vscode-descriptionForeground); font-family: var(--vscode-font-family); padding: 1em 2em; }
#empty:empty { display: none; }
`;

/** The page that the preview fills: an empty desk. */
export function previewShell(script: string, language: Language): string {
  return webviewPage({
    language,
    title: t('Preview'),
    script,
    style: STYLE,
    body: '<p id="empty" role="status"></p>\n<main id="paper"></main>',
  });
}
