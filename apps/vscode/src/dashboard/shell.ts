import type { Language } from '../l10n.js';
import { t } from '../l10n.js';
import { webviewPage } from '../webview-page.js';

const STYLE = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size) var(--vscode-font-family); padding: 0 1.5em 2em; max-width: 70em; }
h1 { font-size: 1.5em; font-weight: 600; } h2 { font-size: 1.2em; font-weight: 600; margin-top: 2em; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; } a:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; margin-top: .5em; }
th, td { padding: .25em .75em .25em 0; text-align: left; font-weight: normal; border-bottom: 1px solid var(--vscode-widget-border, #8884); }
thead th, tfoot th, tfoot td { color: var(--vscode-descriptionForeground); white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; color: inherit; }
.figure { text-align: right; font-variant-numeric: tabular-nums; width: 5em; }
td.bar { width: 30%; padding-right: 0; } tbody th { min-width: 12em; }
.split { display: flex; height: .9em; background: var(--vscode-editorWidget-background, #8882); border-radius: 2px; overflow: hidden; }
section > .split { height: 1.4em; }
.split span { display: block; }
.addressed { background: var(--vscode-charts-green); } .explained { background: var(--vscode-charts-yellow); } .rest { background: var(--vscode-charts-red); }
.task { background: var(--vscode-charts-blue); } .support { background: var(--vscode-charts-purple); opacity: .6; } .late { background: var(--vscode-charts-red); } .undated { background: var(--vscode-charts-lines, #888); opacity: .5; }
.cards { list-style: none; display: flex; flex-wrap: wrap; gap: .75em; padding: 0; }
.card { border: 1px solid var(--vscode-widget-border, #8884); border-radius: 4px; padding: .6em 1em; min-width: 6em; }
.card b { display: block; font-size: 1.6em; font-weight: 600; font-variant-numeric: tabular-nums; }
.card span { color: var(--vscode-descriptionForeground); }
.card.grave b { color: var(--vscode-errorForeground); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 1.5em; padding: 0; color: var(--vscode-descriptionForeground); }
.legend i { display: inline-block; width: .9em; height: .9em; border-radius: 2px; margin-right: .4em; vertical-align: -.1em; }
@media (forced-colors: active) { .split span { border: 1px solid CanvasText; } }
`;

export function dashboardShell(script: string, language: Language): string {
  return webviewPage({ language, title: t('Dashboard'), script, style: STYLE, body: '<main id="content"></main>' });
}
